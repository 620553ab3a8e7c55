"""Gives the person of this Wine prefix a profile folder of the name that is given. Run by Python in the prefix."""

import os
import sys
import winreg

HOME = rf"C:\users\{sys.argv[1]}"
ROAMING, LOCAL = rf"{HOME}\AppData\Roaming", rf"{HOME}\AppData\Local"
MENU = rf"{ROAMING}\Microsoft\Windows\Start Menu"
EXPLORER = r"Software\Microsoft\Windows\CurrentVersion\Explorer"

SHELL_FOLDERS = {
    "AppData": ROAMING,
    "Local AppData": LOCAL,
    "Start Menu": MENU,
    "Programs": rf"{MENU}\Programs",
    "Desktop": rf"{HOME}\Desktop",
    "Personal": rf"{HOME}\Documents",
    "{374DE290-123F-4565-9164-39C4925E467B}": rf"{HOME}\Downloads",
}
ENVIRONMENT = {
    "USERPROFILE": HOME,
    "HOMEPATH": HOME.removeprefix("C:"),
    "APPDATA": ROAMING,
    "LOCALAPPDATA": LOCAL,
    "TEMP": rf"{LOCAL}\Temp",
    "TMP": rf"{LOCAL}\Temp",
}
KEYS = {
    rf"{EXPLORER}\Shell Folders": SHELL_FOLDERS,
    rf"{EXPLORER}\User Shell Folders": SHELL_FOLDERS,
    "Environment": ENVIRONMENT,
    "Volatile Environment": ENVIRONMENT,
}

for folder in [*SHELL_FOLDERS.values(), ENVIRONMENT["TEMP"]]:
    os.makedirs(folder, exist_ok=True)
for path, values in KEYS.items():
    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, path) as key:
        for name, value in values.items():
            winreg.SetValueEx(key, name, 0, winreg.REG_SZ, value)
