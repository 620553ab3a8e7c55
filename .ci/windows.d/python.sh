#!/usr/bin/env bash
# Makes the Python of Windows, with all packages that locked/windows.txt names, by their hashes.
#
# PyPI has no Python for Windows, but panda3d's wheel brings the DLLs of CPython along for programs that are made with it.
# The library comes from Debian's Python of the same minor version; python.exe hands its arguments to the DLL.
. "$(dirname "$0")/setting.sh"

panda3d=panda3d-1.10.16-cp313-cp313-win_amd64.whl
panda3d_hash=0e505261bb58d8402d0099c291f1a3459acfdd38f3e7d666e72aa2e1ea5dc46f
runtime=msvc_runtime-14.51.36231-cp313-cp313-win_amd64.whl
runtime_hash=f3c3ac4f733a774f6ae209567e533bfde6f72dc1c10977733bfe09ce01e5b624
for_windows=(--only-binary :all: --no-deps --platform win_amd64 --python-version 3.13 --implementation cp
    --abi cp313 --abi abi3 --abi none)

if [ "$(cat "$tools/state" 2>/dev/null)" != "$(sha256sum <"$repository/locked/linux.txt")" ]; then
    rm -rf "$tools"
    /usr/bin/python3.13 -m venv "$tools"
    patiently "$tools/bin/pip" install -q --require-hashes -r "$repository/locked/linux.txt"
    sed -n '/^pefile==/,/[^\\]$/p' "$repository/locked/windows.txt" >"$downloads/pefile.txt"
    patiently "$tools/bin/pip" install -q --require-hashes --no-deps -r "$downloads/pefile.txt"
    sha256sum <"$repository/locked/linux.txt" >"$tools/state"
fi

# The same list as of the packages on Windows, made once more only if it or a step changed.
state=$(cat "$repository/locked/windows.txt" "$steps"/{python.sh,python.c,python.manifest,stand_ins.py} | sha256sum)
if [ "$(cat "$FOLDER/python.state" 2>/dev/null)" != "$state" ]; then
    patiently "$tools/bin/pip" download -q "${for_windows[@]}" --require-hashes -d "$downloads/wheels" \
        -r "$repository/locked/windows.txt"
    printf '%s==%s --hash=sha256:%s\n' panda3d 1.10.16 $panda3d_hash msvc-runtime 14.51.36231 $runtime_hash \
        >"$downloads/others.txt"
    patiently "$tools/bin/pip" download -q "${for_windows[@]}" --require-hashes -d "$downloads/others" \
        -r "$downloads/others.txt"

    rm -rf "$python" "$FOLDER/wheels"
    packages=$python/Lib/site-packages work=$FOLDER/python-build
    mkdir -p "$python/DLLs" "$packages" "$work" "$FOLDER/wheels"
    unzip -q -o "$downloads/others/$panda3d" 'deploy_libs/*' -d "$work"
    cp "$work"/deploy_libs/{python313,VCRUNTIME140,VCRUNTIME140_1}.dll "$python/"
    cp "$work"/deploy_libs/{libcrypto-3,libssl-3,libffi-8,sqlite3,zlib1}.dll "$python/DLLs/"
    find "$work/deploy_libs" -name '*.pyd' ! -name '*cp313t*' ! -name '*_test*' ! -name '*tkinter*' -exec cp -t "$python/DLLs" {} +

    library=$(/usr/bin/python3.13 -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')
    tar -C "$library" --dereference --exclude=./{test,idlelib,lib-dynload,site-packages,dist-packages,sitecustomize.py} \
        --exclude=./EXTERNALLY-MANAGED --exclude='./config-3.*' --exclude=__pycache__ -cf - . | tar -C "$python/Lib" -xf -

    # Of the locked packages those that this Python takes, as pip chose them; only what it chose is unpacked.
    "$tools/bin/pip" install -q "${for_windows[@]}" --no-index --find-links "$downloads/wheels" --require-hashes \
        -r "$repository/locked/windows.txt" --no-compile --target "$packages"
    # Libraries of the C++ runtime that some wheels expect to be there
    unzip -q -o -j "$downloads/others/$runtime" '*.dll' -d "$work/runtime"
    cp -n "$work"/runtime/*.dll "$python/"

    x86_64-w64-mingw32-dlltool --dllname python313.dll --input-def <(printf 'EXPORTS\nPy_Main\n') --output-lib "$work/python.a"
    printf '1 24 "%s"\n' "$steps/python.manifest" >"$work/python.rc"
    x86_64-w64-mingw32-windres "$work/python.rc" "$work/manifest.o"
    for program in python pythonw; do
        options=(-O1 -s -municode)
        [ $program = python ] || options+=(-mwindows)
        x86_64-w64-mingw32-gcc-posix "${options[@]}" -o "$python/$program.exe" "$steps/python.c" "$work/manifest.o" "$work/python.a"
    done
    "$tools/bin/python" "$steps/stand_ins.py" stable "$python"
    # The offscreen platform of Qt knows no fonts of the system
    mkdir -p "$packages/PySide6/lib/fonts"
    cp /usr/share/fonts/truetype/dejavu/DejaVuSans*.ttf "$packages/PySide6/lib/fonts/"
    # Looking for files costs Wine more than reading them: modules are compiled once, by the Python of this computer.
    /usr/bin/python3.13 -m compileall -q -j 2 "$python/Lib" >/dev/null || true # some are templates, and no Python
    rm -rf "$work"
    printf '%s' "$state" >"$FOLDER/python.state"
fi

# The checkout itself is imported; its metadata are those of a wheel.
(cd "$repository" && "$tools/bin/python" translations/compile.py)
packages=$python/Lib/site-packages
rm -rf "$packages"/tipcoder-*.dist-info
(cd "$repository" && "$tools/bin/python" -c \
    'import hatchling.build, sys; hatchling.build.prepare_metadata_for_build_wheel(sys.argv[1])' "$packages")
as_windows "$repository" >"$packages/tipcoder.pth"
