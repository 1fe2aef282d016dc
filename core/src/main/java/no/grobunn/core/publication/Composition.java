package no.grobunn.core.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.document.Block;
import no.grobunn.core.document.Caption;
import no.grobunn.core.document.Figure;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.ListBlock;
import no.grobunn.core.document.Paragraph;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Unwritten;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.drawing.TextMeasure;
import no.grobunn.core.figure.FigureEdition;
import no.grobunn.core.prose.Prose;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** A document being written from top to bottom: numbers chapters, sections, tables and figures, and knows how the dossier's own words are marked. Not thread-safe. */
final class Composition {
    private final @Nullable Edition edition;
    private final Dossier dossier;
    private final Language language;
    private final Texts texts;
    private final List<Block> blocks = new ArrayList<>();
    private final NavigableMap<Integer, Supplier<Heading>> waiting = new TreeMap<>();
    private String chapter = "";
    private int chapters;
    private int appendices;
    private int sections;
    private int tables;
    private int figures;
    private final FigureEdition figureEdition;

    /** A document about a pilot. */
    Composition(Edition edition) {
        this(edition, edition.dossier(), edition.language());
    }

    /** A document about a dossier as a whole; never a draft. */
    Composition(Dossier dossier, Language language) {
        this(null, dossier, language);
    }

    private Composition(@Nullable Edition edition, Dossier dossier, Language language) {
        this.edition = edition;
        this.dossier = dossier;
        this.language = language;
        texts = Texts.of(language);
        figureEdition = new FigureEdition(dossier, language, TextMeasure.sourceSans3(), Prose::plain);
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /**
     * The edition.
     *
     * @throws IllegalStateException in a document that is about no pilot
     */
    Edition edition() {
        if (edition == null) {
            throw new IllegalStateException("The document is about no pilot");
        }
        return edition;
    }

    Dossier dossier() {
        return dossier;
    }

    Language language() {
        return language;
    }

    Texts texts() {
        return texts;
    }

    Formats formats() {
        return Formats.of(language);
    }

    /** A generated text. */
    String text(String key, Object... arguments) {
        return texts.get("proposal." + key, arguments);
    }

    /** A generated text that counts. */
    String count(String key, long count, Object... more) {
        return texts.count("proposal." + key, count, more);
    }

    void add(Block block) {
        waiting.values().forEach(heading -> blocks.add(heading.get()));
        waiting.clear();
        blocks.add(block);
    }

    void chapter(String key) {
        head(1, () -> {
            chapter = Integer.toString(++chapters);
            sections = 0;
            return Heading.chapter(chapter, text(key));
        });
    }

    /** A short chapter that follows the last on its page. */
    void part(String words) {
        head(1, () -> {
            chapter = Integer.toString(++chapters);
            sections = 0;
            return new Heading(1, chapter, words, null, false);
        });
    }

    void appendix(String key) {
        head(1, () -> {
            chapter = Character.toString('A' + appendices++);
            sections = 0;
            return Heading.chapter(chapter, text(key));
        });
    }

    void section(String key) {
        sectionNamed(text(key));
    }

    void sectionNamed(String words) {
        head(2, () -> Heading.section(chapter + "." + ++sections, words));
    }

    void subsection(String words) {
        head(3, () -> Heading.subsection(words));
    }

    /** A heading waits until something stands below it: none is ever empty, and none takes a number in vain. */
    private void head(int level, Supplier<Heading> heading) {
        waiting.tailMap(level).clear();
        waiting.put(level, heading);
    }

    void lead(String generated) {
        add(Paragraph.lead(generated));
    }

    void body(String generated) {
        add(Paragraph.body(generated));
    }

    void note(String generated) {
        add(Paragraph.note(generated));
    }

    /** Free text of the dossier. */
    void prose(String markup) {
        Prose.blocks(markup).forEach(block -> add(own(block)));
    }

    /** Free text of the dossier, or the place where it is missing: in a draft it says so, else there is nothing. */
    void proseOrUnwritten(@Nullable String markup, String key) {
        if (markup != null) {
            prose(markup);
        } else if (edition != null && edition.isDraft()) {
            add(new Unwritten(text("unwritten"), text("unwritten." + key)));
        }
    }

    /** The place of a table that has no rows yet: in a draft it says so, else there is nothing. */
    void unwrittenIf(boolean empty, String key) {
        if (empty) {
            proseOrUnwritten(null, key);
        }
    }

    /** Short texts of the dossier, as a list with dashes. */
    void list(List<String> texts) {
        if (!texts.isEmpty()) {
            add(new ListBlock(
                    false,
                    texts.stream()
                            .map(text -> List.<Block>of(new Paragraph(Paragraph.Style.BODY, own(text))))
                            .toList()));
        }
    }

    /** A numbered table, unless it has no rows. */
    void table(Caption caption, List<Table.Column> columns, int rowHeader, List<Table.Row> rows) {
        if (!rows.isEmpty()) {
            String label = text("table", Integer.toString(++tables));
            add(new Table(new Caption(label, caption.statement(), caption.facts()), columns, rowHeader, rows));
        }
    }

    /** The edition of the figures that belong to the document. */
    FigureEdition figures() {
        return figureEdition;
    }

    /** A numbered figure whose numbers stand in a table of the same section, if there is one to draw. */
    void figure(Optional<Figure> figure) {
        figure.ifPresent(drawn -> add(drawn.labelled(text("figure", Integer.toString(++figures)))));
    }

    /** A numbered figure with the table behind it, if there is one to draw. */
    void figureAndTable(Optional<Figure> figure) {
        figure(figure);
        figure.map(Figure::behind).ifPresent(table -> {
            @Nullable
            String facts =
                    Optional.ofNullable(table.caption()).map(Caption::facts).orElse(null);
            String statement = text("figure.behind", Integer.toString(figures));
            table(caption(statement, facts), table.columns(), table.rowHeader(), table.rows());
        });
    }

    /** What a table shows, and in which unit; it gets its number with the table. */
    Caption caption(String statement, @Nullable String facts) {
        return new Caption(null, statement, facts);
    }

    /** Words of the dossier, marked as foreign where the edition speaks another language. */
    List<Inline> own(String markup) {
        return foreign(Prose.line(markup));
    }

    /** Words that are not to be read as markup: names and titles. */
    List<Inline> name(String words) {
        return foreign(Inline.text(words));
    }

    private List<Inline> foreign(List<Inline> runs) {
        return language == dossier.project().language() || runs.isEmpty()
                ? runs
                : List.of(new Inline.Foreign(dossier.project().language(), runs));
    }

    private Block own(Block block) {
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(paragraph.style(), foreign(paragraph.runs()));
        }
        if (block instanceof ListBlock list) {
            return new ListBlock(
                    list.ordered(),
                    list.items().stream()
                            .map(item -> item.stream().map(this::own).toList())
                            .toList());
        }
        return block;
    }

    String actor(ActorId id) {
        return dossier.actor(id).name();
    }

    String actors(List<ActorId> ids) {
        return ids.stream().map(this::actor).collect(Collectors.joining(", "));
    }

    /** Things in a row as a sentence lists them: {@code a, b og c}. */
    String enumeration(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        return String.join(", ", things.subList(0, things.size() - 1)) + text("and") + things.get(things.size() - 1);
    }
}
