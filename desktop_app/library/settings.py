"""Names of the settings that count for every article, and so are read outside the window, too."""

SUMMARY_LENGTH = "summary_length"
"""That of articles without a length of their own, as `length_to_json` writes it; None: by their size."""
SUMMARY_METHOD = "summary_method"
"""That of articles without a method of their own; None: the app's own choice."""
READING_LIMITS = "reading_limits"
"""What a file may be and what reading it may take: an object with the fields of `loading.ReadingLimits`."""
