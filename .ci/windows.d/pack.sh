#!/usr/bin/env bash
# Makes the installer, the portable zip, the bill of materials and their sums from the build: `pack.sh INTO`.
. "$(dirname "$0")/setting.sh"
into=$1
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$repository/tipcoder/__init__.py")
name=tipcoder-$version
rm -rf "$into"/tipcoder-* "$into/SHA256SUMS"
mkdir -p "$FOLDER/icons"
cd "$repository"
windows_python .github/packaging/icon.py "$(as_windows "$FOLDER/icons")"
"$steps/setup.sh" "$built" "$version" "$into/$name-setup.exe" & setup=$!
windows_python .github/packaging/bill_of_materials.py "$(as_windows "$built")" "$(as_windows "$into/$name-windows.cdx.json")"
wait "$setup"
touch "$built/portable.txt"
(cd "$FOLDER/dist" && zip -q -r "$into/$name-windows-portable.zip" tipcoder)
rm "$built/portable.txt"
cd "$into"
sha256sum "$name"-* >SHA256SUMS
