package no.grobunn.core.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import no.grobunn.core.document.Block;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.ListBlock;
import no.grobunn.core.document.Paragraph;
import org.junit.jupiter.api.Test;

class ProseTest {
    @Test
    void readsParagraphsListsAndStress() {
        List<Block> blocks = Prose.blocks("Et *lite* avsnitt\nover to linjer.\n\n- ett\n- **to**\n\n1. først");

        assertThat(blocks).hasSize(3);
        assertThat(blocks.get(0))
                .isEqualTo(new Paragraph(
                        Paragraph.Style.BODY,
                        List.of(
                                new Inline.Text("Et "),
                                new Inline.Emphasis(Inline.text("lite")),
                                new Inline.Text(" avsnitt over to linjer."))));
        assertThat(blocks.get(1))
                .isInstanceOfSatisfying(
                        ListBlock.class, list -> assertThat(list.items()).hasSize(2));
        assertThat(blocks.get(2))
                .isInstanceOfSatisfying(
                        ListBlock.class, list -> assertThat(list.ordered()).isTrue());
    }

    @Test
    void showsRawHtmlHeadingsAndCodeAsTheCharactersThatWereWritten() {
        assertThat(text("<b>fet</b> & `kode`")).isEqualTo("<b>fet</b> & `kode`");
        assertThat(text("# Ikke en overskrift")).isEqualTo("# Ikke en overskrift");
        assertThat(text("<div>\nhei\n</div>")).isEqualTo("<div> hei </div>");
    }

    @Test
    void linksOnlyWhereAReaderMayBeLed() {
        assertThat(Prose.line("[her](https://example.org/a)"))
                .containsExactly(new Inline.Link(URI.create("https://example.org/a"), Inline.text("her")));
        assertThat(Prose.line("[her](javascript:alert(1))")).doesNotHaveAnyElementsOfTypes(Inline.Link.class);
        assertThat(text("[her](javascript:alert(1))")).isEqualTo("her");
    }

    @Test
    void joinsBlocksToOneLine() {
        assertThat(Inline.plain(Prose.line("ett\n\n- to\n- tre"))).isEqualTo("ett to tre");
    }

    @Test
    void hasNoBlocksOfABlankText() {
        assertThat(Prose.blocks(" \n ")).isEmpty();
    }

    private static String text(String markup) {
        return Inline.plain(Prose.line(markup));
    }
}
