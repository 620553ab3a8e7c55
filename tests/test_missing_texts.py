"""A checkout whose texts are not compiled: the tests say what to run, and not one of them fails."""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_without_compiled_texts_one_line_says_what_to_run(tmp_path: Path) -> None:
    for name in ("pyproject.toml", "tests/__init__.py", "tests/conftest.py", "translations/tipcoder_sr.ts"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    shutil.copytree(ROOT / "tests" / "support", tmp_path / "tests" / "support")
    ended = subprocess.run([sys.executable, "-m", "pytest"], cwd=tmp_path, capture_output=True, text=True)
    (line,) = (ended.stdout + ended.stderr).strip().splitlines()
    assert ended.returncode == 1
    assert "tipcoder_sr" in line
    assert line.endswith("python translations/compile.py")
