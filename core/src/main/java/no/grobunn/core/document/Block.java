package no.grobunn.core.document;

/** A piece of a document that stands on its own line: the sealed alternatives are all that a typesetter must know. */
public sealed interface Block
        permits Answers,
                Callout,
                Contents,
                Facts,
                Figure,
                Heading,
                KeyFigures,
                Letterhead,
                ListBlock,
                Paragraph,
                Signatures,
                Table,
                Unwritten {}
