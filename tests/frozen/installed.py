"""Works in the window of the installed program for Windows as a person does, under Wine.

`python -m tests.frozen.installed PROGRAM PROJECT SETUP WORKBOOK PICTURES`: what a double click runs opens the project
in the window that is there already; an answer is given; the installer refuses to go on while the window is open, which
stays; then the program is ended from outside, without a word. A command writes the archive WORKBOOK then. PROGRAM,
PROJECT and WORKBOOK are paths of Windows; `.ci/windows.d/try.sh` sets up Wine.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

from tests.frozen.person import at_screen

PASSPHRASE = "every case here is invented"
NUMBER = "777/2031"
LOADED_SECONDS = 20.0
"""Until a page that is there has what it shows, and takes keys."""
RUNNING = 3
"""What the installer ends with while the program runs."""


def main() -> None:
    """Work, and end with an error that names what was not seen."""
    program, project, setup, workbook = sys.argv[1:5]
    pictures = Path(sys.argv[5])
    pictures.mkdir(parents=True, exist_ok=True)
    language = os.environ.get("TIPCODER_LANGUAGE", "en")
    del os.environ["WINEQT_QPA_PLATFORM"]  # a window that is seen
    with at_screen(["wine", program], {"TIPCODER_LANGUAGE": language}, pictures) as person:
        person.see("tipcoder")
        person.look(f"start {language}")
        # Wine itself knows only programs that open files for everybody on a computer.
        subprocess.run(["wine", program, project], check=True)  # noqa: S603, S607
        person.until(lambda: person.title() not in ("", "tipcoder"), "the question for the passphrase")
        person.look(f"passphrase {language}")
        person.type(PASSPHRASE)
        person.keys("Return")
        person.see("- tipcoder")
        time.sleep(LOADED_SECONDS)
        person.keys("ctrl+1", "Down", "Home", "Return")  # the first case
        time.sleep(LOADED_SECONDS)
        person.keys("ctrl+Down", "ctrl+Down")
        time.sleep(LOADED_SECONDS)
        person.type(NUMBER)
        person.keys("ctrl+Down")
        time.sleep(LOADED_SECONDS)
        person.look(f"coding {language}")
        code = subprocess.run(["wine", setup, "/S"], check=False).returncode  # noqa: S603, S607
        assert code == RUNNING, f"the installer ended with {code} while the program ran"
        assert person.process.poll() is None, "the installer ended the program"
        person.look(f"after the installer {language}")
        person.process.kill()
        person.process.wait()
    environment = {**os.environ, "TIPCODER_PASSPHRASE": PASSPHRASE, "WINEQT_QPA_PLATFORM": "offscreen"}
    command = ["wine", program, "export", project, workbook, "--profile", "archive"]
    subprocess.run(command, check=True, env=environment)  # noqa: S603


if __name__ == "__main__":
    main()
