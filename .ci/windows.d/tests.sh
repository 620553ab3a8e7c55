#!/usr/bin/env bash
# Runs tests by the Python of Windows: those that are given, or those for which Windows is a system of its own; `files`
# stands for those of them that meet files which others hold, and locks.
. "$(dirname "$0")/setting.sh"

chosen=(tests/storage tests/exchange/spreadsheet tests/test_file_operations.py tests/test_private_files.py
    tests/test_app.py tests/cli tests/languages/spelling tests/ui/shell tests/services/test_backups.py
    tests/services/test_second_backups.py tests/services/test_passphrases.py tests/services/test_held_files.py)

files=(tests/test_file_operations.py tests/services/test_held_files.py tests/test_private_files.py
    tests/storage/file/test_lock.py)

cd "$repository"
case ${1-} in
    "") set -- -n 2 "${chosen[@]}" ;;
    files) set -- -n 2 "${files[@]}" ;;
esac
windows_python -m pytest -o addopts= -o faulthandler_timeout=600 -p no:cacheprovider -p no:randomly --basetemp='C:\pytest' \
    -q --tb=short -ra "$@"
