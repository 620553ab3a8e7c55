#!/usr/bin/env bash
# Makes the installer of a folder: `setup.sh BUILD VERSION TARGET [OPTIONS OF MAKENSIS]`; icons lie in the work folder.
. "$(dirname "$0")/setting.sh"
build=$1 version=$2 target=$3
shift 3
"$tools/bin/python" "$repository/.github/packaging/sentences.py" "$FOLDER/sentences.nsh"
IFS=. read -r major minor patch <<<"$version"
makensis -V2 "$@" "-DVERSION=$version" "-DNUMBER=$((major * 1000000 + minor * 1000 + patch))" "-DBUILD=$build" \
    "-DSENTENCES=$FOLDER/sentences.nsh" "-DICON=$FOLDER/icons/tipcoder.ico" "-DTARGET=$target" "$repository/.github/packaging/installer.nsi"
