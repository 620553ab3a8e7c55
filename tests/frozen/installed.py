"""Works in the window of the installed program for Windows as a person does, under Wine.

`python -m tests.frozen.installed PROGRAM PROJECT SETUP WORKBOOK PICTURES`: a double click on the project starts the
program; a second one opens it in the window that is there already; an answer is given; the installer refuses to go on
while the window is open, which stays; then the program is ended from outside, without a word. A command writes the
archive WORKBOOK then. PROGRAM, PROJECT and WORKBOOK are paths of Windows, and PROJECT is alone in its folder;
`.ci/windows.d/try.sh` sets up Wine.
"""

import os
import subprocess
import sys
import time
from pathlib import Path, PureWindowsPath

from tests.frozen.person import at_screen

PASSPHRASE = "every case here is invented"
NUMBER = "777/2031"
LOADED_SECONDS = 20.0
"""Until a page that is there has what it shows, and takes keys."""
FIRST_FILE = 200, 87
"""In Wine's Explorer."""
OPEN, CANCEL, CASES, FIRST_CASE = (426, 278), (500, 278), (322, 54), (215, 200)
"""The buttons of the question for the passphrase, the page, and the first line of its list, in English."""
RUNNING = 3
"""What the installer ends with while the program runs."""


def main() -> None:
    """Work, and end with an error that names what was not seen."""
    program, project, setup, workbook = sys.argv[1:5]
    pictures = Path(sys.argv[5])
    pictures.mkdir(parents=True, exist_ok=True)
    folder = PureWindowsPath(project).parent
    del os.environ["WINEQT_QPA_PLATFORM"]  # a window that is seen
    with at_screen(["wine", "explorer", str(folder)], {"TIPCODER_LANGUAGE": "en"}, pictures) as person:
        person.see(folder.name)
        person.click(*FIRST_FILE, times=2)
        person.see("Open ")
        # The bootloader hides a console that is the program's own; Wine says of each that it is the console's.
        person.put_away("tipcoder.exe")
        person.look("double click")
        person.click(*CANCEL)
        person.see("tipcoder")
        person.look("start")
        person.bring(folder.name)
        person.click(*FIRST_FILE, times=2)
        person.bring(f"Open {PureWindowsPath(project).stem}")  # Wine leaves Explorer, which was clicked, in front
        assert person.titles().count("tipcoder") == 1, "a second window was opened"
        person.type(PASSPHRASE)
        person.click(*OPEN)
        person.bring("- tipcoder")
        time.sleep(LOADED_SECONDS)
        person.click(*CASES)
        time.sleep(LOADED_SECONDS)
        person.look("cases")
        person.click(*FIRST_CASE, times=2)
        time.sleep(LOADED_SECONDS)
        person.keys("ctrl+Down", "ctrl+Down")
        time.sleep(LOADED_SECONDS)
        person.type(NUMBER)
        person.keys("ctrl+Down")
        time.sleep(LOADED_SECONDS)
        person.look("coding")
        code = subprocess.run(["wine", setup, "/S"], check=False).returncode  # noqa: S603, S607
        assert code == RUNNING, f"the installer ended with {code} while the program ran"
        assert person.title().endswith("- tipcoder"), "the installer ended the program"
        person.look("after the installer")
        subprocess.run(["wine", "taskkill", "/f", "/im", "tipcoder.exe"], check=True)  # noqa: S607
    environment = {**os.environ, "TIPCODER_PASSPHRASE": PASSPHRASE, "WINEQT_QPA_PLATFORM": "offscreen"}
    command = ["wine", program, "export", project, workbook, "--profile", "archive"]
    subprocess.run(command, check=True, env=environment)  # noqa: S603


if __name__ == "__main__":
    main()
