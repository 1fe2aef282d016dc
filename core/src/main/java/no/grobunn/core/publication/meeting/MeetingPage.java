package no.grobunn.core.publication.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.document.Cover;
import no.grobunn.core.document.Facts;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.meeting.Meeting;
import no.grobunn.core.meeting.MeetingHost;
import no.grobunn.core.meeting.ResourceGroup;
import no.grobunn.core.meeting.ResourceGroupMember;
import no.grobunn.core.publication.composition.Composition;
import org.jspecify.annotations.Nullable;

/** What invitation and minutes share: the head, and the actors in a table. */
final class MeetingPage {
    private final Composition c;
    private final Meeting meeting;

    MeetingPage(Composition c, Meeting meeting) {
        this.c = c;
        this.meeting = meeting;
    }

    Composition composition() {
        return c;
    }

    Meeting meeting() {
        return meeting;
    }

    void head(String kind, String lead) {
        c.add(new Heading(1, null, meeting.title(), text("type." + kind), true)
                .in(c.dossier().project().language()));
        c.lead(lead);
    }

    /**
     * Where and when, and who holds it.
     *
     * @param open what stands where time and place are not known, or null to leave them out
     */
    void facts(@Nullable String open) {
        List<Cover.Fact> facts = new ArrayList<>();
        facts.add(new Cover.Fact(text("fact.date"), capitalised(c.formats().weekday(meeting.date()))));
        Optional.ofNullable(time().orElse(open))
                .ifPresent(time -> facts.add(new Cover.Fact(text("fact.time"), capitalised(time))));
        Optional.ofNullable(meeting.place())
                .or(() -> Optional.ofNullable(open).map(this::capitalised))
                .ifPresent(place -> facts.add(new Cover.Fact(text("fact.place"), place)));
        facts.add(new Cover.Fact(text("fact.hosts"), String.join(", ", hosts())));
        facts.add(new Cover.Fact(text("fact.kind"), c.texts().termCapitalised(meeting.kind())));
        facts.add(new Cover.Fact(text("fact.project"), c.dossier().project().title()));
        c.add(new Facts(facts));
    }

    /** The day and, where it is known, the hour: {@code tirsdag 29. mars 2022 kl. 09.00}. */
    String when() {
        String day = c.formats().weekday(meeting.date());
        return meeting.start() == null ? day : text("when", day, c.formats().time(meeting.start()));
    }

    private Optional<String> time() {
        if (meeting.start() == null) {
            return Optional.empty();
        }
        return Optional.of(
                meeting.end() == null
                        ? c.formats().time(meeting.start())
                        : c.formats().times(meeting.start(), meeting.end()));
    }

    /** The names of those who hold the meeting: the project's owner unless another is named. */
    List<ActorId> holders() {
        List<ActorId> hosts =
                meeting.hosts().stream().map(MeetingHost::actor).distinct().toList();
        return hosts.isEmpty() ? List.of(c.dossier().project().owner()) : hosts;
    }

    private List<String> hosts() {
        if (meeting.hosts().isEmpty()) {
            return List.of(c.actor(c.dossier().project().owner()));
        }
        return meeting.hosts().stream()
                .map(host -> host.role() == null
                        ? c.actor(host.actor())
                        : text("fact.host", c.actor(host.actor()), host.role()))
                .toList();
    }

    void purpose() {
        String purpose = meeting.purpose();
        if (purpose != null) {
            c.unnumbered(text("purpose"));
            c.prose(purpose);
        }
    }

    void agenda() {
        if (!meeting.agenda().isEmpty()) {
            c.unnumbered(text("agenda"));
            c.numbered(meeting.agenda());
        }
    }

    /** Actors with their sector and, where one is a member, their role in the resource group on the day. */
    void actors(String statement, List<ActorId> actors) {
        Map<ActorId, ResourceGroupMember> members = members();
        boolean grouped = actors.stream().anyMatch(members::containsKey);
        List<Column> columns =
                new ArrayList<>(List.of(Column.text(c.text("column.actor")), Column.code(c.text("column.sector"))));
        if (grouped) {
            columns.add(Column.text(text("column.resource-group")));
        }
        List<Row> rows = new ArrayList<>();
        for (ActorId actor : actors) {
            List<Cell> cells = new ArrayList<>(List.of(
                    new Table.Words(c.name(c.actor(actor)), null, true),
                    Cell.of(c.texts().termCapitalised(c.dossier().actor(actor).sector()))));
            if (grouped) {
                cells.add(membership(members.get(actor)));
            }
            rows.add(new Row(Row.Role.BODY, cells));
        }
        c.table(c.caption(statement, null), columns, 0, rows);
    }

    long membersAmong(List<ActorId> actors) {
        return actors.stream().filter(members()::containsKey).count();
    }

    private Cell membership(@Nullable ResourceGroupMember member) {
        if (member == null) {
            return Cell.of("–");
        }
        return member.role() == null ? Cell.of(text("member")) : Cell.of(c.name(member.role()));
    }

    private Map<ActorId, ResourceGroupMember> members() {
        ResourceGroup group = c.dossier().resourceGroup();
        return group == null
                ? Map.of()
                : group.members().stream()
                        .filter(member -> member.isMemberOn(meeting.date()))
                        .collect(Collectors.toMap(ResourceGroupMember::actor, Function.identity()));
    }

    String text(String key, Object... arguments) {
        return c.texts().get("meeting." + key, arguments);
    }

    String count(String key, long count, Object... more) {
        return c.texts().count("meeting." + key, count, more);
    }

    private String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(c.language().locale()) + words.substring(1);
    }
}
