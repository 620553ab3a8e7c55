/* python.exe and pythonw.exe: hand the arguments over to the Python that lies beside them. */
#include <stdlib.h>
#include <windows.h>

int Py_Main(int count, wchar_t **arguments);

int wmain(int count, wchar_t **arguments)
{
    return Py_Main(count, arguments);
}

int WINAPI wWinMain(HINSTANCE program, HINSTANCE before, wchar_t *line, int shown)
{
    return Py_Main(__argc, __wargv);
}
