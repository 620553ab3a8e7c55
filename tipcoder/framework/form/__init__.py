"""The form: sections, rosters and questions as immutable data, read from an ODK XForm."""
