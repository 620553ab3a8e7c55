"""tipcoder: codes judgments on trafficking in persons against an analysis framework."""

__version__ = "0.9.0"
