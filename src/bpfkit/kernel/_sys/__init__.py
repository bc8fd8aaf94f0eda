"""System calls. The one folder that uses ctypes for them; importing it works on every platform,
calling only on Linux.
"""
