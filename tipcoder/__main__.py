"""python -m tipcoder."""

import sys

from tipcoder.app import main

sys.exit(main())
