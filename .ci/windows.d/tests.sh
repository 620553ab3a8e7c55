#!/usr/bin/env bash
# Runs tests by the Python of Windows: those that are given, or those of the list, for which Windows is a system of its own.
. "$(dirname "$0")/setting.sh"

chosen=(tests/storage tests/exchange/spreadsheet tests/test_file_operations.py tests/test_private_files.py
    tests/test_app.py tests/cli tests/languages/spelling tests/ui/shell tests/services/test_backups.py
    tests/services/test_second_backups.py tests/services/test_passphrases.py tests/services/test_held_files.py)

cd "$repository"
if [ $# = 0 ]; then
    mapfile -t here < <(ls -d "${chosen[@]}" 2>/dev/null)
    set -- -n 2 "${here[@]}"
fi
windows_python -m pytest -o addopts= -o faulthandler_timeout=600 -p no:cacheprovider -p no:randomly --basetemp='C:\pytest' \
    -q --tb=short -ra "$@"
