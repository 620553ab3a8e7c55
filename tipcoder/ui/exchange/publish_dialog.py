"""Dialog that says before anything public is written what it would tell, and asks whether it is published."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tipcoder.services.release.ledger import PUBLISHED, REPEATED, WITHHELD, TriedFigure
from tipcoder.services.report.preview import PublicPreview
from tipcoder.ui import theme
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.exchange.recognisable_notice import recognised_heading
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.tasks import Work
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.tables.column_table import TableColumn
from tipcoder.ui.widgets.tables.filter_bar import FilterBar
from tipcoder.ui.widgets.tables.filtered_table import FilteredTable

WIDTH = 880
HEIGHT = 280
_CLASSES = (PUBLISHED, REPEATED, "few_persons", "one_sided", "crossed", "few_values", "near_earlier", "beside_briefs")
"""States of figures; of those that are withheld the reason."""
_COLUMNS: tuple[TableColumn[TriedFigure], ...] = (
    TableColumn(
        lambda: QCoreApplication.translate("PublishDialog", "Figure"),
        text=lambda line: line.title,
        tip=lambda line: "\n".join(filter(None, (line.title, line.told))),
    ),
    TableColumn(
        lambda: QCoreApplication.translate("PublishDialog", "What is published"),
        text=lambda line: line.told or _class_name(line.state),
    ),
)


class PublishDialog(WorkDialog):
    """Counts in the background by `work`, which gives a `PublicPreview`; nothing is written before “Publish”.

    `preview` is what was shown. Who opens it closes too if `is_leaving`: the person went to a figure or to the texts.
    """

    def __init__(self, work: Work, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(context.tasks, parent, WIDTH)
        self._context = context
        self.preview: PublicPreview | None = None
        self.is_leaving = False
        self.set_heading(
            self.tr("Before it is published"),
            self.tr("This is what everybody will read. Once it left, later editions are compared with it."),
        )
        self.figures = FilteredTable(
            FilterBar(_CLASSES, _class_of, _class_name, hides_empty=True), _COLUMNS, HEIGHT, {}, self
        )
        self.figures.open_button.setText(self.tr("Show the figure"))
        self.figures.table.setAccessibleName(self.tr("Figures of the edition"))
        self.recognised_heading, self.recognised = PlainLabel(self, recognised_heading()), PlainLabel(self)
        theme.set_role(self.recognised_heading, "strong")
        self.texts = PlainLabel(self)
        for words in (self.recognised, self.texts):
            words.setWordWrap(True)
        recognised = QVBoxLayout()
        recognised.setSpacing(4)
        recognised.addWidget(self.recognised_heading)
        recognised.addWidget(self.recognised)
        self.body.addLayout(recognised)
        self.read_button = QPushButton(self.tr("Read the texts…"), self)
        self.authors_button = QPushButton(self.tr("Read the authors’ texts…"), self)
        below = QHBoxLayout()
        below.addWidget(self.texts, 1)
        below.addWidget(self.read_button)
        below.addWidget(self.authors_button)
        self.body.addWidget(self.figures)
        self.body.addLayout(below)
        self.publish_button = self.add_button(
            QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Publish"), primary=True, is_guarded=True
        )
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.publish_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.figures.row_opened.connect(self._go_to_figure)
        self.read_button.clicked.connect(self._go_to_texts)
        self.authors_button.clicked.connect(self._go_to_authors_texts)
        for part in (self.recognised_heading, self.recognised, self.texts):
            part.hide()
        self.read_button.hide()
        self.authors_button.hide()
        self.publish_button.setEnabled(False)
        self._start(work, self._take)

    @Slot(object)
    def _take(self, preview: PublicPreview) -> None:
        self.preview = preview
        self._end()
        self.recognised.setText(self._recognised_words(preview))
        self.recognised_heading.show()
        self.recognised.show()
        self.figures.set_rows(preview.tried.figures)
        self.texts.setVisible(preview.printed is not None)
        self.read_button.setVisible(bool(preview.not_read_of_cases))
        self.authors_button.setVisible(bool(preview.by_authors))
        self.texts.setText(
            self.tr("Texts that were read and are printed: {printed}. Not read, and left out: {left_out}.").format(
                printed=preview.printed, left_out=preview.not_read
            )
        )
        self.publish_button.setEnabled(True)
        self.figures.table.setFocus()  # and not on the button: Enter publishes nothing that was not looked at

    def _recognised_words(self, preview: PublicPreview) -> str:
        figures = preview.tried.figures
        withheld = sum(one.state == WITHHELD for one in figures)
        if withheld:
            text = self.tr(
                "Nobody by the figures: {withheld} of {all} are not published, because they would tell too much of few "
                "persons."
            )
        else:
            text = self.tr("Nobody by the figures: none of the {all} tells too much of few persons.")
        told = [text.format(withheld=withheld, all=len(figures))]
        if preview.briefs_kept_back:
            told.append(
                self.tr(
                    "%n approved brief(s) are left out: somebody in them could be recognised.",
                    "",
                    preview.briefs_kept_back,
                )
            )
        if preview.briefs_beside_tables:
            told.append(
                self.tr(
                    "%n approved brief(s) are left out: a public table less the persons in them would tell of few "
                    "others.",
                    "",
                    preview.briefs_beside_tables,
                )
            )
        return " ".join(told)

    @Slot(object)
    def _go_to_figure(self, figure: TriedFigure) -> None:
        self._leave()
        QTimer.singleShot(0, self._context.events, partial(self._context.events.figure_wanted.emit, figure.figure))

    @Slot()
    def _go_to_texts(self) -> None:
        self._leave()
        QTimer.singleShot(0, self._context.events, self._context.events.texts_wanted.emit)

    @Slot()
    def _go_to_authors_texts(self) -> None:
        kinds = self.preview.by_authors if self.preview is not None else ()
        self._leave()
        for kind in list(kinds)[:1]:
            wanted = self._context.events.authors_texts_wanted
            QTimer.singleShot(0, self._context.events, partial(wanted.emit, kind))

    def _leave(self) -> None:
        self.is_leaving = True
        self.reject()

    def _stopped_message(self) -> str:
        return self.tr("Stopped. Nothing was written.")


def _class_of(figure: TriedFigure) -> str:
    return str(figure.why) if figure.state == WITHHELD else figure.state


def _class_name(name: str) -> str:
    return {
        PUBLISHED: QCoreApplication.translate("PublishDialog", "Published"),
        REPEATED: QCoreApplication.translate("PublishDialog", "Repeated"),
        "few_persons": QCoreApplication.translate("PublishDialog", "Withheld: too few"),
        "one_sided": QCoreApplication.translate("PublishDialog", "Withheld: nearly all alike"),
        "crossed": QCoreApplication.translate("PublishDialog", "Withheld: too few children or adults"),
        "few_values": QCoreApplication.translate("PublishDialog", "Withheld: too few values"),
        "near_earlier": QCoreApplication.translate("PublishDialog", "Withheld: too near an earlier edition"),
        "beside_briefs": QCoreApplication.translate("PublishDialog", "Withheld: beside printed briefs"),
    }[name]
