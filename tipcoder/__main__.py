"""python -m tipcoder."""

import multiprocessing
import sys

if __name__ == "__main__":
    # A process that the frozen program starts of itself, to read a doubtful file, does that and ends here.
    multiprocessing.freeze_support()

    from tipcoder.app import main

    sys.exit(main())
