package no.grobunn.core.publication.composition;

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
import no.grobunn.core.document.Cover;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Document.Properties;
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
import no.grobunn.core.publication.edition.Edition;
import no.grobunn.core.publication.edition.PilotEdition;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** A document being written from top to bottom: numbers chapters, sections, tables and figures, and knows how the dossier's own words are marked. Not thread-safe. */
public final class Composition {
    private final Edition edition;
    private final @Nullable PilotEdition pilotEdition;
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
    public Composition(PilotEdition edition) {
        this(edition.edition(), edition);
    }

    /** A document about a dossier as a whole; never a draft. */
    public Composition(Edition edition) {
        this(edition, null);
    }

    private Composition(Edition edition, @Nullable PilotEdition pilotEdition) {
        this.edition = edition;
        this.pilotEdition = pilotEdition;
        texts = edition.texts();
        figureEdition =
                new FigureEdition(edition.dossier(), edition.language(), TextMeasure.sourceSans3(), Prose::plain);
    }

    /** The document, in which the dossier's own words are known wherever they are quoted. */
    public Document document(Properties properties, @Nullable Cover cover) {
        return new Document(properties.quoting(OwnWords.of(dossier())), cover, blocks);
    }

    public Edition edition() {
        return edition;
    }

    /**
     * The edition of a document about a pilot.
     *
     * @throws IllegalStateException in a document that is about none
     */
    public PilotEdition pilotEdition() {
        if (pilotEdition == null) {
            throw new IllegalStateException("The document is about no pilot");
        }
        return pilotEdition;
    }

    public Dossier dossier() {
        return edition.dossier();
    }

    public Language language() {
        return edition.language();
    }

    public Texts texts() {
        return texts;
    }

    public Formats formats() {
        return edition.formats();
    }

    /** A generated text. */
    public String text(String key, Object... arguments) {
        return texts.get("proposal." + key, arguments);
    }

    /** A generated text that counts. */
    public String count(String key, long count, Object... more) {
        return texts.count("proposal." + key, count, more);
    }

    /** A generated text that tells how many of a whole. */
    public String share(String key, long part, long whole) {
        return texts.share("proposal." + key, part, whole);
    }

    /** What the project is called inside a sentence, by its phase: {@code forprosjektet}. */
    public String theProject() {
        return text("project." + dossier().project().phase().code());
    }

    /** What the project is called where a sentence begins. */
    public String theProjectFirst() {
        String name = theProject();
        return name.substring(0, 1).toUpperCase(language().locale()) + name.substring(1);
    }

    public void add(Block block) {
        waiting.values().forEach(heading -> blocks.add(heading.get()));
        waiting.clear();
        blocks.add(block);
    }

    public void chapter(String key) {
        chapterNamed(text(key));
    }

    /** A chapter that begins a page. */
    public void chapterNamed(String words) {
        head(1, () -> {
            chapter = Integer.toString(++chapters);
            sections = 0;
            return Heading.chapter(chapter, words);
        });
    }

    /** A short chapter that follows the last on its page. */
    public void part(String words) {
        head(1, () -> {
            chapter = Integer.toString(++chapters);
            sections = 0;
            return new Heading(1, chapter, words, null, false);
        });
    }

    public void appendix(String key) {
        head(1, () -> {
            chapter = Character.toString('A' + appendices++);
            sections = 0;
            return Heading.chapter(chapter, text(key));
        });
    }

    public void section(String key) {
        sectionNamed(text(key));
    }

    public void sectionNamed(String words) {
        head(2, () -> Heading.section(chapter + "." + ++sections, words));
    }

    /** A section of a short document, whose sections carry no numbers. */
    public void unnumbered(String words) {
        head(2, () -> new Heading(2, null, words, null, false));
    }

    public void subsection(String words) {
        head(3, () -> Heading.subsection(words));
    }

    /** A section called by words of the dossier. */
    public void ownSection(String words) {
        head(2, () -> owned(Heading.section(chapter + "." + ++sections, words)));
    }

    /** A subsection called by words of the dossier. */
    public void ownSubsection(String words) {
        head(3, () -> owned(Heading.subsection(words)));
    }

    private Heading owned(Heading heading) {
        Language own = dossier().project().language();
        return own == language() ? heading : heading.in(own);
    }

    /** A heading waits until something stands below it: none is ever empty, and none takes a number in vain. */
    private void head(int level, Supplier<Heading> heading) {
        waiting.tailMap(level).clear();
        waiting.put(level, heading);
    }

    public void lead(String generated) {
        add(Paragraph.lead(generated));
    }

    public void body(String generated) {
        add(Paragraph.body(generated));
    }

    public void note(String generated) {
        add(Paragraph.note(generated));
    }

    /** Free text of the dossier. */
    public void prose(String markup) {
        Prose.blocks(markup).forEach(block -> add(own(block)));
    }

    /** Free text of the dossier, or the place where it is missing: in a draft it says so, else there is nothing. */
    public void proseOrUnwritten(@Nullable String markup, String key) {
        if (markup != null) {
            prose(markup);
        } else if (pilotEdition != null && pilotEdition.isDraft()) {
            add(new Unwritten(text("unwritten"), text("unwritten." + key)));
        }
    }

    /** The place of a table that has no rows yet: in a draft it says so, else there is nothing. */
    public void unwrittenIf(boolean empty, String key) {
        if (empty) {
            proseOrUnwritten(null, key);
        }
    }

    /** Short texts of the dossier, as a list with dashes. */
    public void list(List<String> texts) {
        list(false, texts);
    }

    /** Short texts of the dossier, as a list with numbers. */
    public void numbered(List<String> texts) {
        list(true, texts);
    }

    private void list(boolean ordered, List<String> texts) {
        if (!texts.isEmpty()) {
            add(new ListBlock(
                    ordered,
                    texts.stream()
                            .map(text -> List.<Block>of(new Paragraph(Paragraph.Style.BODY, own(text))))
                            .toList()));
        }
    }

    /** A numbered table, unless it has no rows. */
    public void table(Caption caption, List<Table.Column> columns, int rowHeader, List<Table.Row> rows) {
        if (!rows.isEmpty()) {
            String label = text("table", Integer.toString(++tables));
            add(new Table(new Caption(label, caption.statement(), caption.facts()), columns, rowHeader, rows));
        }
    }

    /** The edition of the figures that belong to the document. */
    public FigureEdition figures() {
        return figureEdition;
    }

    /** A numbered figure whose numbers stand in a table of the same section, if there is one to draw. */
    public void figure(Optional<Figure> figure) {
        figure.ifPresent(drawn -> add(drawn.labelled(text("figure", Integer.toString(++figures)))));
    }

    /** A numbered figure with the table behind it, if there is one to draw. */
    public void figureAndTable(Optional<Figure> figure) {
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
    public Caption caption(String statement, @Nullable String facts) {
        return new Caption(null, statement, facts);
    }

    /** Words of the dossier, marked as foreign where the edition speaks another language. */
    public List<Inline> own(String markup) {
        return foreign(Prose.line(markup));
    }

    /** Words that are not to be read as markup: names and titles. */
    public List<Inline> name(String words) {
        return foreign(Inline.text(words));
    }

    /** Runs of the dossier's own prose, marked likewise. */
    public List<Inline> foreign(List<Inline> runs) {
        Language own = dossier().project().language();
        return language() == own || runs.isEmpty() ? runs : List.of(new Inline.Foreign(own, runs));
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

    public String actor(ActorId id) {
        return dossier().actor(id).name();
    }

    public String actors(List<ActorId> ids) {
        return ids.stream().map(this::actor).collect(Collectors.joining(", "));
    }

    /** Things in a row as a sentence lists them: {@code a, b og c}. */
    public String enumeration(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        return String.join(", ", things.subList(0, things.size() - 1)) + text("and") + things.get(things.size() - 1);
    }
}
