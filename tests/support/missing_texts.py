"""The compiled texts of the program, which no checkout holds."""

from pathlib import Path

FOLDER = Path(__file__).parents[2] / "translations"


def missing_texts() -> str:
    """Return one line that says which language is not compiled and what to run, "" if all are."""
    missing = [source.stem for source in sorted(FOLDER.glob("tipcoder_*.ts")) if not source.with_suffix(".qm").exists()]
    if missing:
        return f"Texts are not compiled yet ({', '.join(missing)}): python translations/compile.py"
    return ""
