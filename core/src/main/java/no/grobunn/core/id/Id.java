package no.grobunn.core.id;

/** The identifier of an entity: a slug, unique within its collection. Each kind of entity has its own type, so that they cannot be confused. */
public interface Id {
    /** The slug itself. */
    String value();
}
