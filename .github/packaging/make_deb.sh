#!/usr/bin/env bash
# Makes a package for Debian and Ubuntu of the one-folder build: make_deb.sh DIST_FOLDER VERSION TARGET.deb
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$1 version=$2 target=$3
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
chmod 0755 "$tree" # what mktemp made is closed to others

install -d "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin" "$tree/usr/share/applications" "$tree/usr/share/mime/packages" \
    "$tree/usr/share/icons/hicolor/512x512/apps" "$tree/usr/share/doc/tipcoder"
cp -a "$build" "$tree/opt/tipcoder"
ln -s /opt/tipcoder/tipcoder "$tree/usr/bin/tipcoder"
mkdir "$tree/menus"
"${PYTHON:-python3}" "$here/sentences.py" "$tree/menus"
install -m 0644 "$tree/menus/tipcoder.desktop" "$tree/usr/share/applications/"
install -m 0644 "$tree/menus/tipcoder-mime.xml" "$tree/usr/share/mime/packages/tipcoder.xml"
"${PYTHON:-python3}" "$here/icon.py" "$tree/icons"
install -m 0644 "$tree/icons/tipcoder.png" "$tree/usr/share/icons/hicolor/512x512/apps/"
rm -r "$tree/icons" "$tree/menus"
install -m 0644 "$here/../../LICENSE" "$here/../../NOTICE" "$tree/usr/share/doc/tipcoder/"
cat >"$tree/DEBIAN/control" <<CONTROL
Package: tipcoder
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: the tipcoder authors <maintainers@users.noreply.example>
Installed-Size: $(du -sk "$tree/opt" | cut -f1)
Depends: libc6, libegl1, libgl1, libxkbcommon0, libdbus-1-3, libfontconfig1, libxcb-cursor0
Section: misc
Priority: optional
Description: Code judgments on trafficking in persons, offline and encrypted
 Judges, prosecutors and professors code judgments against an analysis framework and
 export workbooks; with recognition of scanned text in six languages.
CONTROL
dpkg-deb --root-owner-group -Zxz --build "$tree" "$target" >/dev/null
