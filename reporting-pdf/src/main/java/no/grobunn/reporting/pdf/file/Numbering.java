package no.grobunn.reporting.pdf.file;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;

/** Gives objects their numbers in the order in which they are first referred to. Not thread-safe. */
final class Numbering {
    private final List<@Nullable COSBase> objects = new ArrayList<>();

    /** The number of an object, 1 or more. */
    long of(COSBase object) {
        COSObjectKey key = object.getKey();
        if (key == null) {
            objects.add(object);
            key = new COSObjectKey(objects.size(), 0);
            object.setKey(key);
        }
        return key.getNumber();
    }

    /** The next number, for something that is written by whoever asks. */
    int reserve() {
        objects.add(null);
        return objects.size();
    }

    /** How many have a number. */
    int size() {
        return objects.size();
    }

    /** The object with a number; null where the number was reserved. */
    @Nullable
    COSBase object(int number) {
        return objects.get(number - 1);
    }
}
