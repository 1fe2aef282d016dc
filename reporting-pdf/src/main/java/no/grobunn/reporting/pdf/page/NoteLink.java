package no.grobunn.reporting.pdf.page;

import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import no.grobunn.reporting.pdf.text.Footnote;
import org.jspecify.annotations.Nullable;

/** A footnote and its reference, which lead to each other; the note is read where the text refers to it. Not thread-safe. */
public final class NoteLink {
    private final Footnote note;
    private final Tag tag;
    private @Nullable Supplier<Page> page;
    private @Nullable DoubleSupplier top;
    private @Nullable Tag referring;
    private @Nullable Page referringPage;
    private double referringTop;

    NoteLink(Footnote note, Tag referring) {
        this.note = note;
        this.tag = referring.child("Note").noteType("Footnote");
    }

    public Footnote note() {
        return note;
    }

    /** The tag of what stands at the foot of the page. */
    public Tag tag() {
        return tag;
    }

    /** Says where the note stands; it is asked when the reference is painted. */
    public void standsAt(Supplier<Page> noteOn, DoubleSupplier noteTop) {
        page = noteOn;
        top = noteTop;
    }

    /** The reference is painted: it leads to the note, and the note has its place in the order of reading. */
    void refer(Page from, Tag reference, double x, double above, double width, double height) {
        referring = reference;
        referringPage = from;
        referringTop = above;
        if (page != null && top != null) {
            from.link(reference, x, above, width, height, Action.goTo(page.get(), top.getAsDouble(), tag), note.name());
        }
        from.identify(tag.stand().refersTo(reference.refersTo(tag)), "footnote-" + note.number());
    }

    /** The number at the foot leads back to the reference. */
    public void back(Page from, Tag number, double x, double above, double width, double height) {
        if (referringPage != null) {
            from.link(
                    number, x, above, width, height, Action.goTo(referringPage, referringTop, referring), note.back());
        }
    }
}
