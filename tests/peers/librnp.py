"""Opens an OpenPGP message with RNP, as Thunderbird does: librnp.py LIBRARY SECRET-KEY MESSAGE > content.

The status is 3 where RNP does not take the key: then nobody has it in Thunderbird.
"""

import ctypes
import sys

library, secret, message = sys.argv[1:]
rnp = ctypes.CDLL(library)
rnp.rnp_result_to_string.restype = ctypes.c_char_p


def call(name, *arguments, status=1):
    code = getattr(rnp, name)(*arguments)
    if code:
        print(f"{name}: {rnp.rnp_result_to_string(code).decode()}", file=sys.stderr)
        sys.exit(status)


def source(path):
    handle = ctypes.c_void_p()
    call("rnp_input_from_path", ctypes.byref(handle), path.encode())
    return handle


ffi = ctypes.c_void_p()
call("rnp_ffi_create", ctypes.byref(ffi), b"GPG", b"GPG")
public, private = 1, 2
call("rnp_load_keys", ffi, b"GPG", source(secret), public | private, status=3)
output = ctypes.c_void_p()
call("rnp_output_to_memory", ctypes.byref(output), ctypes.c_size_t(0))
call("rnp_decrypt", ffi, source(message), output)
content, size = ctypes.c_void_p(), ctypes.c_size_t()
call("rnp_output_memory_get_buf", output, ctypes.byref(content), ctypes.byref(size), False)
sys.stdout.buffer.write(ctypes.string_at(content, size.value))
