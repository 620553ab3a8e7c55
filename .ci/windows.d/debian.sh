#!/usr/bin/env bash
# Installs what the other steps need, if it is not here: as root, on Debian 13.
. "$(dirname "$0")/setting.sh"
packages=(wine wine64 gcc-mingw-w64-x86-64-posix g++-mingw-w64-x86-64-posix nsis cmake ninja-build unzip zip
    python3.13-venv libpython3.13-stdlib xvfb openbox xdotool imagemagick libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 fonts-dejavu-core
    hunspell-ro hunspell-sr hunspell-en-gb myspell-sq tesseract-ocr
    tesseract-ocr-eng tesseract-ocr-mkd tesseract-ocr-ron tesseract-ocr-sqi tesseract-ocr-srp tesseract-ocr-srp-latn)
missing=()
for package in "${packages[@]}"; do
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
    export DEBIAN_FRONTEND=noninteractive
    patiently apt-get update -qq
    patiently apt-get install -y -qq --no-install-recommends "${missing[@]}"
fi
