#!/usr/bin/env bash
# Makes tesseract.exe, without a DLL of its own, from the sources that Debian has of the same version as on Linux.
#
# The program hands pages over as BMP (tipcoder/documents/tesseract.py), which Leptonica reads without another library.
. "$(dirname "$0")/setting.sh"

sources=(
    "leptonlib_1.84.1.orig.tar.gz 2b3e1254b1cca381e77c819b59ca99774ff43530209b9aeb511e1d46588a64f6"
    "tesseract_5.5.0.orig.tar.gz f2fb34ca035b6d087a42875a35a7a5c4155fa9979c6132365b1e5a28ebc3fc11"
)
languages=(eng mkd ron sqi srp srp_latn)

are_here() {
    printf '%s\n' "${sources[@]}" | awk '{ print $2 "  " $1 }' | (cd "$downloads" && sha256sum --check --status 2>/dev/null)
}

fetch() { # both source packages; what the mirror lacks of them beside the archives is not needed
    local lists
    lists=$(mktemp -d)
    mkdir -p "$lists/lists/partial"
    sed 's/^Types:.*/Types: deb-src/' /etc/apt/sources.list.d/debian.sources >"$lists/sources.sources"
    local apt=(apt-get -qq -o "Dir::Etc::SourceList=$lists/sources.sources" -o Dir::Etc::SourceParts=/dev/null
        -o "Dir::State::Lists=$lists/lists" -o APT::Sandbox::User=root)
    patiently "${apt[@]}" update
    (cd "$downloads" && "${apt[@]}" source --download-only --tar-only leptonlib tesseract) || true
    rm -rf "$lists"
    are_here
}

if [ ! -x "$FOLDER/tesseract/tesseract.exe" ]; then
    are_here || patiently fetch || { echo "the sources of Tesseract and Leptonica are not those that are known" >&2; exit 1; }
    work=$FOLDER/tesseract-build
    rm -rf "$work"
    mkdir -p "$work/made/lib"
    for source in "${sources[@]}"; do tar -xf "$downloads/${source% *}" -C "$work"; done
    # Tesseract links Ws2_32, which mingw writes small
    ln -s "$(x86_64-w64-mingw32-gcc-posix -print-file-name=libws2_32.a)" "$work/made/lib/libWs2_32.a"
    configure=(cmake -G Ninja -DCMAKE_SYSTEM_NAME=Windows -DCMAKE_SYSTEM_PROCESSOR=AMD64
        -DCMAKE_C_COMPILER=x86_64-w64-mingw32-gcc-posix -DCMAKE_CXX_COMPILER=x86_64-w64-mingw32-g++-posix
        -DCMAKE_RC_COMPILER=x86_64-w64-mingw32-windres -DCMAKE_FIND_ROOT_PATH_MODE_INCLUDE=ONLY
        "-DCMAKE_EXE_LINKER_FLAGS=-static -s -L$work/made/lib" -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF
        -DSW_BUILD=OFF "-DCMAKE_PREFIX_PATH=$work/made" "-DCMAKE_INSTALL_PREFIX=$work/made")
    without=(-DENABLE_ZLIB=OFF -DENABLE_PNG=OFF -DENABLE_GIF=OFF -DENABLE_JPEG=OFF -DENABLE_TIFF=OFF -DENABLE_WEBP=OFF
        -DENABLE_OPENJPEG=OFF -DBUILD_PROG=OFF)
    "${configure[@]}" "${without[@]}" -S "$work/leptonica-1.84.1" -B "$work/leptonica"
    ninja -C "$work/leptonica" install
    "${configure[@]}" -S "$work/tesseract-5.5.0" -B "$work/tesseract" \
        "-DLeptonica_DIR=$(dirname "$(find "$work/made" -name LeptonicaConfig.cmake)")" -DLEPT_TIFF_RESULT=1 \
        -DBUILD_TRAINING_TOOLS=OFF -DGRAPHICS_DISABLED=ON -DDISABLE_CURL=ON -DDISABLE_ARCHIVE=ON -DDISABLE_TIFF=ON \
        -DOPENMP_BUILD=OFF -DENABLE_LTO=OFF -DINSTALL_CONFIGS=OFF
    ninja -C "$work/tesseract" tesseract
    mkdir -p "$FOLDER/tesseract/tessdata"
    for language in "${languages[@]}"; do
        cp "/usr/share/tesseract-ocr/5/tessdata/$language.traineddata" "$FOLDER/tesseract/tessdata/"
    done
    cp "$(find "$work/tesseract" -name tesseract.exe -print -quit)" "$FOLDER/tesseract/"
    rm -rf "$work"
fi
