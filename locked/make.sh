#!/usr/bin/env bash
# Writes linux.txt, windows.txt and macos.txt anew from pyproject.toml, for each Python that it allows: `locked/make.sh`
# keeps versions as long as they fit, `locked/make.sh --upgrade` takes the newest. Needs uv (`pip install uv`).
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for pair in linux=linux windows=win32 macos=darwin; do
    file=${pair%=*}.txt system="sys_platform == '${pair#*=}'"
    { cat ../pyproject.toml && printf '\n[tool.uv]\nenvironments = ["%s"]\n' "$system"; } >"$work/pyproject.toml"
    cp "$file" "$work/" 2>/dev/null || true # there is none at the first time
    (cd "$work" && uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 --generate-hashes \
        --no-annotate --no-header --quiet "$@" -o "$file" >/dev/null)
    {
        echo "# Versions and hashes of all packages on ${pair%=*}, made by locked/make.sh."
        echo "--only-binary :all:"
        # each line says the system, which the name of the file says already
        sed -e "s/ and $system//" -e "s/ ; $system / /" "$work/$file"
    } >"$file"
done
