"""What analysts take into their own programs: a data package of CSV files, files of SPSS and Stata."""
