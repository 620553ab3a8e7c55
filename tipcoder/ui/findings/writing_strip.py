"""Strip that shows how far figures and charts are written."""

from tipcoder.ui.work_strip import WorkStrip


class WritingStrip(WorkStrip):
    """Says that files are written; what is there when it is stopped stays."""

    def retranslate(self) -> None:
        """Say what is done in the language in use."""
        working = self.tr("Figures and charts are being written…")
        self.words.setText(working)
        self.bar.setAccessibleName(working)
        self.button.setText(self.tr("Stop"))
