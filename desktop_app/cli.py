"""The command ``redline-desk``: opens the window, or prints reports."""


def main() -> int:
    """Runs the command with the arguments of the process and returns its exit status."""
    raise NotImplementedError
