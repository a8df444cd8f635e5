"""Regular expressions that are compiled when they are first used: a short document needs few of them."""

TYPE_CHECKING = False  # as in typing, whose import takes longer than reading a short document
if TYPE_CHECKING:
    from re import compile as pattern

    from re2 import compile as linear
else:
    METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")

    class _Lazy:
        """Compiles itself at the first use, and hands its methods out from then on."""

        __slots__ = ("_compile", *METHODS)

        def __init__(self, compile_now):
            self._compile = compile_now

        def __getattr__(self, name):
            compiled = self._compile()
            for method in METHODS:
                setattr(self, method, getattr(compiled, method))
            return object.__getattribute__(self, name)

    # What google-re2 calls letters, in Python's words, where the other words are those of ASCII.
    _LETTERS = ((r"[^\pL\pN_]", r"(?u:\W)"), (r"\pL", r"(?u:[^\W\d_])"))

    def _of_python(shape):
        import re

        if isinstance(shape, str):
            for theirs, ours in _LETTERS:
                shape = shape.replace(theirs, ours)
        return re.compile(shape, re.ASCII)

    def pattern(shape, flags=0):
        """Return an expression that costs nothing until somebody matches with it."""
        import re

        return _Lazy(lambda: re.compile(shape, flags))

    def linear(shape):
        """Return one that takes linear time over any text, and less time to compile; its words are those of ASCII.

        Without google-re2 it is one of Python's own.
        """

        def compile_now():
            try:
                from re2 import compile as compiled
            except ImportError:
                return _of_python(shape)
            return compiled(shape)

        return _Lazy(compile_now)


__all__ = ["linear", "pattern"]
