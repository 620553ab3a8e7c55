# Read by each step: where everything lies, and how a program of Windows is run. FOLDER is the work folder.
set -euo pipefail
steps=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
repository=$(realpath "$steps/../..")
: "${FOLDER:?the work folder}"
downloads=$FOLDER/downloads
tools=$FOLDER/tools            # a Python of this computer: the program as on Linux, and what the steps need
python=$FOLDER/python          # the Python of Windows
profile='Случај ë č ș љ'       # the person for whom everything is installed and run
profile_home="$FOLDER/prefix/drive_c/users/$profile"
built=$FOLDER/dist/tipcoder

export HOME=$FOLDER/home TZ=Europe/Skopje WINEPREFIX=$FOLDER/prefix WINEARCH=win64 WINEDEBUG=-all
# No Mono and no Gecko is offered, nothing is put into the menus of this computer, and a crash ends a program: the
# debugger would wait for somebody. What lies in the prefix's system32 goes before Wine's own (stand_ins.py).
export WINEDLLOVERRIDES='mscoree,mshtml=;winemenubuilder.exe,winedbg.exe=d;icuuc,mscms,ucrtbase,ucrtbas0=n'
export WINEQT_QPA_PLATFORM=${WINEQT_QPA_PLATFORM-offscreen} # Wine passes variables of Qt on under such names only
unset PYTHONPATH PYTHONHOME PYTHONUTF8 PYTHONIOENCODING QT_QPA_PLATFORM
mkdir -p "$HOME" "$downloads"

as_windows() { # PATH: as programs of Windows name it
    printf 'Z:%s' "${1//\//\\}"
}

windows_python() {
    wine "$python/python.exe" "$@"
}

patiently() { # COMMAND...: what fetches something is tried again, for networks fail
    local try
    for try in 1 2 3; do
        "$@" && return
        echo "try $try of $* fell short" >&2
        sleep $((try * 10))
    done
    return 1
}
