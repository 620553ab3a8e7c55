"""Walk through every window of the program: what is in each, and what is wrong with it in each language and size.

- stage: the project and the files that windows are made of
- windows: every window, dialog and page, and how it is made
- texts: all that is read in a window
- names: what keyboard and screen reader find
- room: texts that are cut
- outside: controls that are cut at an edge
- data: words that people wrote
- known: exceptions, each with its reason
- floating: what opens over a window, and what a person might do meanwhile
- foreign: texts that are not in the language in use
"""
