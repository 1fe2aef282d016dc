package no.grobunn.core.storage.sheet;

import java.util.List;
import no.grobunn.core.catalogue.EntityKind;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.catalogue.Scalars;
import no.grobunn.core.catalogue.WorkPackageFields;
import no.grobunn.core.goal.IndicatorValue;
import no.grobunn.core.sheet.EntryKind;
import no.grobunn.core.sheet.FormColumn;
import no.grobunn.core.vocabulary.Term;

/** What a column asks a person for. Immutable. */
final class ColumnForm {
    private final SheetPlan sheet;
    private final ColumnPlan column;
    private final SheetWords words;

    ColumnForm(SheetPlan sheet, ColumnPlan column, SheetWords words) {
        this.sheet = sheet;
        this.column = column;
        this.words = words;
    }

    /**
     * The column, or one that carries on where it is full.
     *
     * @param part 0 for the column itself
     */
    FormColumn column(int part) {
        String heading = words.heading(sheet, column);
        boolean several = column instanceof ColumnPlan.Value value && value.several();
        return new FormColumn(
                sheet.keyOf(column),
                part == 0 ? heading : heading + " (" + (part + 1) + ")",
                words.help(sheet, column),
                part == 0 && required(),
                hidden(),
                entry(),
                several);
    }

    private boolean required() {
        return column instanceof ColumnPlan.Belonging
                || (column instanceof ColumnPlan.Value value && value.required() && !hidden());
    }

    /** Ids are made from names; those of a card's object nobody refers to. */
    private boolean hidden() {
        return column instanceof ColumnPlan.WrittenName
                || (column instanceof ColumnPlan.Value value && value.key().equals("id"));
    }

    private EntryKind entry() {
        if (column instanceof ColumnPlan.Value value) {
            return entry(value.type());
        }
        if (column instanceof ColumnPlan.Belonging belonging) {
            return names(belonging.to());
        }
        return column instanceof ColumnPlan.Presence ? flags() : new EntryKind.Text();
    }

    private EntryKind entry(ScalarType<?> type) {
        if (!type.vocabulary().isEmpty()) {
            return new EntryKind.Choice(
                    type.vocabulary().stream().map(value -> word(type, value)).toList());
        }
        if (type.reference().isPresent()) {
            EntityKind kind = type.reference().get();
            return names(SheetPlans.DOSSIER.of(kind));
        }
        if (type.equals(WorkPackageFields.NUMBER) && !sheet.type().equals(WorkPackageFields.WORK_PACKAGE)) {
            SheetPlan packages = SheetPlans.DOSSIER.sheet("pilots/workPackages").orElseThrow();
            return new EntryKind.Name(
                    packages.key(), packages.keyOf(packages.value("number").orElseThrow()));
        }
        return switch (type.form()) {
            case TEXT ->
                type.placeholder() instanceof IndicatorValue ? new EntryKind.NumberOrWords() : new EntryKind.Text();
            case WHOLE_NUMBER ->
                type.range()
                        .<EntryKind>map(range -> new EntryKind.WholeNumber(range.least(), range.most()))
                        .orElseGet(EntryKind.Text::new);
            case DECIMAL -> new EntryKind.Decimal(type.equals(Scalars.AMOUNT));
            case FLAG -> flags();
            case DATE -> new EntryKind.Day();
        };
    }

    private EntryKind flags() {
        return new EntryKind.Choice(List.of(words.flag(true), words.flag(false)));
    }

    private static EntryKind names(SheetPlan of) {
        return new EntryKind.Name(of.key(), of.keyOf(of.name()));
    }

    @SuppressWarnings("unchecked") // the value is of the type's own vocabulary
    private <V> String word(ScalarType<V> type, Object value) {
        return value instanceof Term term ? words.term(term) : type.write((V) value);
    }
}
