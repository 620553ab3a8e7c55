#!/usr/bin/env bash
# Builds the program for Windows from build.spec, with Tesseract and dictionaries.
. "$(dirname "$0")/setting.sh"
export TIPCODER_DICTIONARIES=$(as_windows /usr/share/hunspell)
[ ! -x "$FOLDER/tesseract/tesseract.exe" ] || export TIPCODER_TESSERACT=$(as_windows "$FOLDER/tesseract")
cd "$repository"
windows_python -m PyInstaller --noconfirm --log-level WARN --workpath "$(as_windows "$FOLDER/build")" \
    --distpath "$(as_windows "$FOLDER/dist")" build.spec
