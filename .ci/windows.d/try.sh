#!/usr/bin/env bash
# Installs, works with what was installed, upgrades it and removes it, as a person whose name has letters of five languages.
. "$(dirname "$0")/setting.sh"
setup=$(ls "$1"/tipcoder-*-setup.exe) portable=$(ls "$1"/tipcoder-*-windows-portable.zip)
installed="$profile_home/AppData/Local/Programs/tipcoder"
documents="$profile_home/Documents"
of_person="C:\\users\\$profile"
program=$installed/tipcoder.exe
work=$FOLDER/trial

fail() {
    echo "$1" >&2
    exit 1
}

expect() { # CODE WHAT COMMAND...
    local wanted=$1 what=$2 code=0
    shift 2
    "$@" || code=$?
    [ "$code" = "$wanted" ] || fail "$what: exit $code instead of $wanted"
}

registered() {
    wine reg query "HKCU\\Software\\$1" >/dev/null 2>&1
}

rm -rf "$work" "$installed" "$documents"/{demo,"Пилот ë",archive.xlsx}
mkdir -p "$work/older/_internal"
# Older and newer versions are small: what counts is what the installer does to them.
cp "$python/python.exe" "$work/older/tipcoder.exe"
echo older >"$work/older/_internal/left.dll"
"$steps/setup.sh" "$work/older" 0.0.9 "$work/older.exe"
"$steps/setup.sh" "$work/older" 99.0.0 "$work/newer.exe"

echo "== a new version takes the place of an older one; what she put there stays"
expect 0 "the older version" wine "$work/older.exe" /S
echo hers >"$installed/hers.txt"
expect 0 "the installer" wine "$setup" /S
[ ! -e "$installed/_internal/left.dll" ] || fail "something of the older version is left"
[ -f "$program" ] && [ -f "$installed/hers.txt" ] || fail "not installed"
[ -f "$profile_home/Desktop/tipcoder.lnk" ] || fail "no shortcut on the desktop"
[ -f "$profile_home/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/tipcoder.lnk" ] || fail "no shortcut in the menu"
registered 'Classes\tipcoder.project\shell\open\command' || fail ".tip is not opened by it"
registered 'Microsoft\Windows\CurrentVersion\Uninstall\tipcoder' || fail "not among the programs"
expect 5 "an older version over a newer one" wine "$work/older.exe" /S

echo "== self-test and demo"
"$steps/self_test.sh" "$program"
expect 0 "demo" wine "$program" demo --no-window --into "$of_person\\Documents\\demo"
[ "$(find "$documents/demo" -name '*.tip' | wc -l) $(find "$documents/demo" -name '*.xlsx' | wc -l)" = "5 6" ] || fail "the demo is not whole"

echo "== the demo has the values that it has on Linux"
(cd "$repository" && QT_QPA_PLATFORM=offscreen "$tools/bin/python" -m tipcoder demo --no-window --into "$work/demo" >/dev/null)
"$tools/bin/python" "$steps/compare.py" "$work/demo" "$documents/demo"

echo "== double clicks open a project, then in the window that runs; the installer waits for it; what was answered is there"
mkdir -p "$FOLDER/pictures" "$documents/Пилот ë"
cp "$documents/demo/SRB.tip" "$documents/Пилот ë/"
for key in .tip tipcoder.project; do # Wine's Explorer knows only programs that open files for everybody on a computer
    wine reg copy "HKCU\\Software\\Classes\\$key" "HKLM\\Software\\Classes\\$key" /s /f
done
wineserver --kill || true # whether Wine has a display is settled when it starts; none may be running
rm -rf "$profile_home/AppData/Local/tipcoder/instance" # it numbers processes anew: a lock of before may have our number
cd "$repository"
"$tools/bin/python" -m tests.frozen.installed "$of_person\\AppData\\Local\\Programs\\tipcoder\\tipcoder.exe" \
    "$of_person\\Documents\\Пилот ë\\SRB.tip" "$setup" "$of_person\\Documents\\archive.xlsx" "$FOLDER/pictures"
for key in .tip tipcoder.project; do wine reg delete "HKLM\\Software\\Classes\\$key" /f; done
unzip -p "$documents/archive.xlsx" 'xl/*.xml' | grep 777/2031 >/dev/null || fail "the answer is lost"
cp "$documents/demo/SRB.tip" "$installed/hers.tip"
sum=$(sha256sum <"$installed/hers.tip")
wineserver --wait
expect 0 "the installer once it is closed" wine "$setup" /S

echo "== removed: what is hers stays"
wine "$installed/uninstall.exe" /S # it goes on as a copy of itself
wineserver --wait
[ ! -e "$installed/_internal" ] && [ ! -e "$program" ] || fail "something of the program is left"
[ "$(sha256sum <"$installed/hers.tip")" = "$sum" ] && [ -f "$installed/hers.txt" ] || fail "what was hers is gone"
! registered 'Classes\tipcoder.project' || fail ".tip is still ours"
! registered 'Microsoft\Windows\CurrentVersion\Uninstall\tipcoder' || fail "still among the programs"

echo "== the portable one works on another drive"
mkdir -p "$work/stick"
ln -sfn "$work/stick" "$WINEPREFIX/dosdevices/d:"
unzip -q "$portable" -d "$work/stick/Marko's стик"
expect 0 "self-test from the stick" wine "D:\\Marko's стик\\tipcoder\\tipcoder.exe" self-test
[ -d "$work/stick/Marko's стик/tipcoder/data" ] || fail "nothing is kept beside the portable program"
rm -rf "$work"
