"""Files for programs of analysts: a data package of CSV files, files of SPSS and Stata."""
