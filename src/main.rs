//! The program `airflow`; all of it is in the library, where fuzz targets reach it too.

fn main() -> std::process::ExitCode {
    airflow_cli::main()
}
