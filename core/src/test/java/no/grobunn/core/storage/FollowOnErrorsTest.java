package no.grobunn.core.storage;

import static no.grobunn.core.storage.DossierFolder.problemsBelow;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One mistake is told once, whatever rests on it. The text begins at line 11. */
class FollowOnErrorsTest {
    private static final String NEED =
            "needs:\n- {id: n1, statement: x, priority: 1, raisedBy: [skolen, skolen2, verkstedet]}\n";

    @Test
    void anEntryThatIsRefusedIsStillReferredTo() {
        assertThat(problemsBelow("goals: [{id: g, statement: x, level: outputs, needs: [n1]}]\n"
                        + "needs:\n- {id: n1, statement: '', priority: 0}\n"))
                .containsExactly("d.yaml:11:38 unknown-term", "d.yaml:13:23 blank", "d.yaml:13:37 out-of-range");
    }

    @Test
    void aReferenceWrittenAsTheMalformedIdIsExcused() {
        assertThat(problemsBelow("goals: [{id: g, statement: x, level: output, needs: [N_1, n-1]}]\n"
                        + "needs: [{id: N_1, statement: x, priority: 1}]\n"))
                .containsExactly("d.yaml:12:14 not-a-slug");
    }

    @Test
    void aReferenceThatIsTheSlugOfTheNameIsExcusedWhereTheIdIsMalformed() {
        assertThat(problemsBelow("needs: [{id: n1, statement: x, priority: 1, meeting: mote-en}]\n"
                        + "meetings: [{id: M1, title: Møte én, kind: workshop, date: 2027-01-01}]\n"))
                .containsExactly("d.yaml:12:17 not-a-slug");
    }

    @Test
    void aReferenceToAnEntryWithoutAnIdIsExcused() {
        assertThat(problemsBelow("goals: [{id: g, statement: x, level: output, needs: [det-trengs]}]\n"
                        + "needs: [{statement: x, priority: 1}]\n"))
                .containsExactly("d.yaml:12:9 missing-key");
    }

    @Test
    void aSlipInAKeyIsOneMistake() {
        assertThat(problemsBelow("goals: [{id: g, statment: x, level: output, needs: [n1]}]\n"
                        + "neds: [{idd: n1, statement: x, priority: 1}]\n"))
                .containsExactly("d.yaml:11:17 unknown-key", "d.yaml:12:1 unknown-key", "d.yaml:12:9 unknown-key");
    }

    @Test
    void aListOfTheWrongKindExcusesWhatRefersToIt() {
        assertThat(problemsBelow("goals: [{id: g, statement: x, level: output, needs: [n1]}]\nneeds: {id: n1}\n"))
                .containsExactly("d.yaml:12:8 wrong-type");
    }

    @Test
    void indicesCountOverWhatWasRefused() {
        assertThat(problemsBelow("needs:\n- tull\n-\n- {id: n1, statement: x, priority: 1}\n"
                        + "- {id: n2, statement: x, priority: 1}\n- {id: n1, statement: x, priority: 1}\n"))
                .containsExactly("d.yaml:12:3 wrong-type", "d.yaml:13:2 empty-entry", "d.yaml:16:8 duplicate-id");
    }

    @Test
    void eachOfManyWrongLinesOfAPilotIsToldByItself() {
        assertThat(problemsBelow("""
                        pilots:
                        - id: p
                          title: P
                          version: 1
                          status: draft
                          summary: x
                          goals: [g]
                          period: {start: 2027-01-01, end: 2026-12-31}
                          partners: [{actor: ingen, role: owner, status: confirmed}, {actor: verkstedet, role: Owner, status: confirmed}]
                          workPackages:
                          - {number: 1, title: A, responsible: verkstedet, period: {start: 2027-01-01}}
                          - {number: 1, title: B, responsible: verkstedet, period: {start: 2027-01-01, end: 2027-12-31}}
                          costs:
                          - {workPackage: 3, actor: nobody, type: other, year: 2027, amount: 10}
                          - {workPackage: 1, actor: verkstedet, type: other, year: 1927}
                          - {workPackage: 1, actor: verkstedet, type: other, year: 2027, amount: 10, hours: 1, rate: 11}
                        goals: [{id: g, statement: x, level: output}]
                        """))
                .containsExactly(
                        "d.yaml:18:36 end-before-start",
                        "d.yaml:19:22 unresolved-reference",
                        "d.yaml:19:88 unknown-term",
                        "d.yaml:21:60 missing-key",
                        "d.yaml:22:14 duplicate-package-number",
                        "d.yaml:24:19 unresolved-reference",
                        "d.yaml:24:29 unresolved-reference",
                        "d.yaml:25:5 amount-missing",
                        "d.yaml:25:60 out-of-range",
                        "d.yaml:26:74 hours-times-rate");
    }

    @Test
    void eachUnresolvedReferenceIsTold() {
        assertThat(problemsBelow(NEED))
                .containsExactly("d.yaml:12:50 unresolved-reference", "d.yaml:12:58 unresolved-reference");
    }
}
