package no.grobunn.core.storage.sheet;

import java.util.List;
import no.grobunn.core.catalogue.ScalarType;

/** A column of a sheet. Immutable. */
sealed interface ColumnPlan {
    /** What it is known by within its sheet. */
    String key();

    /**
     * A field of the row's object, or of an object within it.
     *
     * @param steps the keys that lead to it
     * @param labels the keys of the texts that tell what each step is called
     * @param several whether it is a list of such values
     * @param required whether an object without it is refused
     */
    record Value(List<String> steps, List<String> labels, ScalarType<?> type, boolean several, boolean required)
            implements ColumnPlan {
        public Value {
            steps = List.copyOf(steps);
            labels = List.copyOf(labels);
        }

        @Override
        public String key() {
            return String.join("/", steps);
        }
    }

    /**
     * Whether there is an object that may be there without holding anything.
     *
     * @param steps the keys that lead to it; none for the object of a card
     * @param labels the keys of the texts that tell what each step is called
     */
    record Presence(List<String> steps, List<String> labels) implements ColumnPlan {
        public Presence {
            steps = List.copyOf(steps);
            labels = List.copyOf(labels);
        }

        @Override
        public String key() {
            return String.join("/", steps) + "?";
        }
    }

    /** Which row of another sheet the row belongs to. */
    record Belonging(SheetPlan to) implements ColumnPlan {
        @Override
        public String key() {
            return "@" + to.key();
        }
    }

    /** What others called the row when the sheet was written, so that they still find it under a new name. */
    record WrittenName() implements ColumnPlan {
        @Override
        public String key() {
            return "~";
        }
    }
}
