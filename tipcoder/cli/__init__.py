"""The commands. Others script against them: names, options and exit codes are stable.

Exit 0: done. Exit 1: the input is at fault, one line a fault on standard error. Exit 2: wrong usage.
"""
