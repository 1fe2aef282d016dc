package no.grobunn.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.text.Formats;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;

/** What a person reads of a merge. */
class DossierMergeTest {
    private static final String BASE = """
            format: grobunn/1
            project:
              id: reparer
              title: Reparer igjen
              phase: pre-project
              language: nb
              summary: Folk skal kunne reparere.
              owner: verkstedet
              period: {start: 2027-01-01, end: 2027-12-31}
            actors:
              - {id: verkstedet, name: Verkstedet, sector: business, tags: [a, b]}
              - {id: skolen, name: Skolen, sector: education}
            needs:
              - {id: verktoy, statement: Vi trenger verktøy., priority: 1}
            meetings:
              - id: oppstart
                title: Oppstart
                kind: workshop
                date: 2027-02-01
                followUps:
                  - {text: Ringe skolen, responsible: verkstedet}
                  - {text: Kjøpe verktøy, responsible: verkstedet, due: 2027-03-01}
            """;

    @Test
    void an_insertion_in_a_list_without_ids_is_one_change() {
        Dossier after = dossier(BASE.replace(
                "      - {text: Ringe", "      - {text: Skrive referat, responsible: skolen}\n      - {text: Ringe"));

        assertThat(DossierComparison.of(dossier(BASE), after).changes())
                .extracting(change -> new ChangeWords(Language.NB, after).of(change))
                .containsExactly("Lagt til: møte «Oppstart», oppfølgingspunkt «Skrive referat»");
    }

    @Test
    void changes_are_said_in_a_persons_words() {
        Dossier before = dossier(BASE);
        Dossier after = dossier(BASE.replace("tags: [a, b]", "tags: [b, c]")
                .replace("due: 2027-03-01", "due: 2027-04-01")
                .replace("sector: education", "sector: research")
                .replace("owner: verkstedet", "owner: skolen")
                .replace("  - {id: verktoy, statement: Vi trenger verktøy., priority: 1}\n", "")
                .replace("needs:\n", ""));

        assertThat(said(DossierComparison.of(before, after).changes(), before, after))
                .containsExactly(
                        "Endret: prosjekt, prosjekteier: Verkstedet → Skolen",
                        "Endret: aktør «Verkstedet», stikkord: lagt til «c»; fjernet «a»",
                        "Endret: aktør «Skolen», sektor: utdanning → forskning",
                        "Endret: møte «Oppstart», oppfølgingspunkt «Kjøpe verktøy», frist: 1. mars 2027 → 1. april 2027",
                        "Fjernet: behov «Vi trenger verktøy»");
    }

    @Test
    void what_only_one_of_two_people_changed_is_taken_and_what_both_changed_is_a_conflict() {
        Dossier base = dossier(BASE);
        Dossier theirs = dossier(BASE.replace("title: Reparer igjen", "title: Reparer mer")
                .replace("priority: 1", "priority: 2")
                .replace("name: Skolen", "name: Fagskolen"));
        Dossier ours = dossier(BASE.replace("title: Reparer igjen", "title: Reparer alt")
                .replace("sector: education", "sector: research"));

        DossierMerge merge = DossierMerge.of(base, theirs, ours);

        assertThat(merge.changes())
                .extracting(change -> change.place().toString())
                .containsExactly("actors/skolen/name", "needs/verktoy/priority");
        assertThat(merge.conflicts())
                .extracting(conflict -> new ChangeWords(Language.NB, ours).of(conflict))
                .containsExactly(
                        "Endret begge steder: prosjekt, tittel: her «Reparer alt», der «Reparer mer», før «Reparer igjen»");
    }

    @Test
    void an_entry_that_one_changed_and_the_other_removed_is_a_conflict() {
        Dossier without = dossier(BASE.replace("  - {id: verktoy, statement: Vi trenger verktøy., priority: 1}\n", "")
                .replace("needs:\n", ""));
        Dossier changed = dossier(BASE.replace("priority: 1", "priority: 2"));

        assertThat(DossierMerge.of(dossier(BASE), without, changed).conflicts())
                .extracting(Conflict::kind)
                .containsExactly(Conflict.Kind.REMOVED_BY_THEM);
        assertThat(DossierMerge.of(dossier(BASE), changed, without).conflicts())
                .extracting(Conflict::kind)
                .containsExactly(Conflict.Kind.REMOVED_BY_US);
    }

    @Test
    void the_same_id_added_twice_is_a_conflict_unless_all_is_alike() {
        Dossier one = dossier(BASE.replace("needs:\n", "needs:\n  - {id: hjelp, statement: Hjelp., priority: 1}\n"));
        Dossier other = dossier(BASE.replace("needs:\n", "needs:\n  - {id: hjelp, statement: Hjelp., priority: 3}\n"));

        assertThat(DossierMerge.of(dossier(BASE), one, other).conflicts())
                .extracting(Conflict::kind)
                .containsExactly(Conflict.Kind.ADDED_TWICE);
        assertThat(DossierMerge.of(dossier(BASE), one, one).conflicts()).isEmpty();
    }

    @Test
    void what_two_people_put_into_the_same_list_is_there_in_the_end() {
        Dossier theirs = dossier(BASE.replace("[a, b]", "[a, b, c]"));
        Dossier ours = dossier(BASE.replace("[a, b]", "[ny, b]"));

        DossierMerge merge = DossierMerge.of(dossier(BASE), theirs, ours);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(said(merge.changes(), ours)).containsExactly("Endret: aktør «Verkstedet», stikkord: lagt til «c»");
        assertThat(ChangedDossier.of(ours, merge.changes()).actors().get(0).tags())
                .containsExactly("ny", "b", "c");
    }

    @Test
    void a_value_that_a_list_has_no_more_is_a_removal_and_one_in_its_place_a_change() {
        Dossier base = dossier(BASE.replace("[a, b]", "[havn, Lærer med programfag, by]"));
        Dossier theirs = dossier(BASE.replace("[a, b]", "[Lærer med programfag i miljø, by]"));

        DossierMerge merge = DossierMerge.of(base, theirs, base);

        assertThat(said(merge.changes(), base))
                .containsExactly(
                        "Endret: aktør «Verkstedet», stikkord: «Lærer med programfag» → «Lærer med programfag i miljø»");
        assertThat(said(merge.removals(), base))
                .containsExactly("Endret: aktør «Verkstedet», stikkord: fjernet «havn»");
    }

    @Test
    void what_both_put_in_is_not_there_twice() {
        Dossier theirs = dossier(BASE.replace("[a, b]", "[c, b]"));
        Dossier ours = dossier(BASE.replace("[a, b]", "[a, b, c]"));

        DossierMerge merge = DossierMerge.of(dossier(BASE), theirs, ours);

        assertThat(merge.changes()).isEmpty();
        assertThat(said(merge.removals(), ours)).containsExactly("Endret: aktør «Verkstedet», stikkord: fjernet «a»");
    }

    @Test
    void several_values_in_place_of_others_are_new_and_those_are_gone() {
        Dossier theirs = dossier(BASE.replace("[a, b]", "[c, d]"));

        DossierMerge merge = DossierMerge.of(dossier(BASE), theirs, dossier(BASE));

        assertThat(said(merge.changes(), theirs))
                .containsExactly("Endret: aktør «Verkstedet», stikkord: lagt til «c», «d»");
        assertThat(said(merge.removals(), theirs))
                .containsExactly("Endret: aktør «Verkstedet», stikkord: fjernet «a», «b»");
    }

    @Test
    void a_text_alone_in_the_place_of_another_is_that_one_rewritten() {
        Dossier theirs = dossier(BASE.replace("[a, b]", "[a, c]"));

        DossierMerge merge = DossierMerge.of(dossier(BASE), theirs, dossier(BASE));

        assertThat(said(merge.changes(), theirs)).containsExactly("Endret: aktør «Verkstedet», stikkord: «b» → «c»");
        assertThat(merge.removals()).isEmpty();
    }

    @Test
    void a_reference_in_the_place_of_another_is_new_and_that_one_is_gone() {
        Dossier base = dossier(BASE.replace("priority: 1", "priority: 1, raisedBy: [verkstedet]"));
        Dossier theirs = dossier(BASE.replace("priority: 1", "priority: 1, raisedBy: [skolen]"));

        DossierMerge merge = DossierMerge.of(base, theirs, base);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.removals()).hasSize(1);
        assertThat(ChangedDossier.of(base, merge.changes()).needs().get(0).raisedBy())
                .hasToString("[verkstedet, skolen]");
    }

    @Test
    void signs_are_no_words_that_two_texts_have_in_common() {
        Dossier base = dossier(BASE.replace("[a, b]", "[Brann., 🔥, b]"));
        Dossier theirs = dossier(BASE.replace("[a, b]", "[Vann., 💧, b]"));

        DossierMerge merge = DossierMerge.of(base, theirs, base);

        assertThat(said(merge.removals(), base))
                .containsExactly("Endret: aktør «Verkstedet», stikkord: fjernet «Brann.», «🔥»");
    }

    @Test
    void a_value_that_one_has_already_does_not_come_a_second_time_when_both_changed_its_place() {
        Dossier base = dossier(BASE);
        Dossier without = dossier(BASE.replace("[a, b]", "[x, b]"));
        Dossier with = dossier(BASE.replace("[a, b]", "[y, b, x]"));

        assertThat(tagsTaking(DossierMerge.of(base, without, with), with)).containsExactly("b", "x");
        assertThat(tagsTaking(DossierMerge.of(base, with, without), without)).containsExactlyInAnyOrder("y", "b", "x");
    }

    private static List<String> tagsTaking(DossierMerge merge, Dossier ours) {
        assertThat(merge.changes()).isEmpty();
        assertThat(merge.conflicts()).hasSize(1);
        List<Change> taken = merge.conflicts().get(0).takingTheirs();
        return ChangedDossier.of(ours, taken).actors().get(0).tags();
    }

    @Test
    void two_who_changed_the_same_value_of_a_list_are_told_both_values() {
        Dossier theirs = dossier(BASE.replace("[a, b]", "[c, b]"));
        Dossier ours = dossier(BASE.replace("[a, b]", "[d, b]"));

        assertThat(conflicts(theirs, ours))
                .containsExactly("Endret begge steder: aktør «Verkstedet», stikkord: her «d», der «c», før «a»");
        assertThat(conflicts(dossier(BASE.replace("[a, b]", "[b]")), ours))
                .containsExactly("Endret her, fjernet der: aktør «Verkstedet», stikkord: «a» → «d»");
    }

    @Test
    void what_one_removed_is_told_with_what_the_other_made_of_it() {
        Dossier cleared = dossier(BASE.replace(", due: 2027-03-01", ""));
        Dossier changed = dossier(BASE.replace("due: 2027-03-01", "due: 2027-04-01"));
        Dossier without = dossier(BASE.replace("  - {id: skolen, name: Skolen, sector: education}\n", ""));
        Dossier renamed = dossier(BASE.replace("sector: education", "sector: research, tags: [x]"));

        assertThat(conflicts(cleared, changed))
                .containsExactly("Endret her, fjernet der: møte «Oppstart», oppfølgingspunkt «Kjøpe verktøy», frist:"
                        + " 1. mars 2027 → 1. april 2027");
        assertThat(conflicts(renamed, without))
                .containsExactly(
                        "Fjernet her, endret der: aktør «Skolen»: stikkord: ingenting → «x»; sektor: utdanning → forskning");
    }

    @Test
    void texts_that_part_late_are_told_apart_in_a_conflict() {
        String long1 =
                "statement: Vi trenger verktøy til alle som vil reparere det de eier i alle byer og bygder langs hele kysten";
        Dossier base = dossier(BASE.replace("statement: Vi trenger verktøy.", long1));
        Dossier theirs = dossier(BASE.replace("statement: Vi trenger verktøy.", long1 + " i nord"));
        Dossier ours = dossier(BASE.replace("statement: Vi trenger verktøy.", long1 + " i sør"));

        assertThat(DossierMerge.of(base, theirs, ours).conflicts())
                .extracting(conflict -> new ChangeWords(Language.NB, ours).of(conflict))
                .allMatch(line -> line.contains("kysten i nord»") && line.contains("kysten i sør»"));
    }

    @Test
    void what_theirs_has_no_more_is_listed_apart() {
        Dossier theirs = dossier(BASE.replace(", due: 2027-03-01", ""));

        DossierMerge merge = DossierMerge.of(dossier(BASE), theirs, dossier(BASE));

        assertThat(merge.changes()).isEmpty();
        assertThat(said(merge.removals(), theirs))
                .containsExactly(
                        "Tømt: møte «Oppstart», oppfølgingspunkt «Kjøpe verktøy», frist, som var 1. mars 2027");
    }

    private static List<String> conflicts(Dossier theirs, Dossier ours) {
        ChangeWords words = new ChangeWords(Language.NB, ours, theirs, dossier(BASE));
        return DossierMerge.of(dossier(BASE), theirs, ours).conflicts().stream()
                .map(words::of)
                .map(line -> line.replace(Formats.NBSP, ' '))
                .toList();
    }

    private static List<String> said(List<Change> changes, Dossier... versions) {
        ChangeWords words = new ChangeWords(Language.NB, versions);
        return words.of(changes).stream()
                .map(line -> line.replace(Formats.NBSP, ' '))
                .toList();
    }

    private static Dossier dossier(String yaml) {
        return new DossierReader()
                .read("d.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .dossierOrThrow();
    }
}
