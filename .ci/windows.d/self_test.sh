#!/usr/bin/env bash
# Lets a program try each of its parts, all of which must be sound: `self_test.sh PROGRAM`; what it says is kept.
. "$(dirname "$0")/setting.sh"
parts=12
wine "$1" self-test --json >"$FOLDER/self-test.json" || true
if [ "$(grep -c '"outcome": "sound"' "$FOLDER/self-test.json")" != $parts ]; then
    cat "$FOLDER/self-test.json"
    exit 1
fi
