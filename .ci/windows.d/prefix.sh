#!/usr/bin/env bash
# Makes the Wine prefix: what Wine lacks in its system32, and a person whose folders have letters of five languages.
. "$(dirname "$0")/setting.sh"

state=$(cat "$FOLDER/python.state" "$steps"/{prefix.sh,profile.py,stand_ins.py} | sha256sum)
if [ "$(cat "$FOLDER/prefix.state" 2>/dev/null)" != "$state" ]; then
    rm -rf "$WINEPREFIX"
    WINEDLLOVERRIDES='mscoree,mshtml=;winemenubuilder.exe=d' wineboot --init
    wineserver --wait
    "$tools/bin/python" "$steps/stand_ins.py" prefix "$python" "$WINEPREFIX/drive_c/windows/system32"
    windows_python "$(as_windows "$steps/profile.py")" "$profile"
    wineserver --wait
    printf '%s' "$state" >"$FOLDER/prefix.state"
fi
