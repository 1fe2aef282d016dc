package no.grobunn.reporting.xlsx.book;

import java.time.LocalDate;
import no.grobunn.core.text.Texts;

/**
 * What a workbook says of itself, in its properties and at the edge of every printed sheet.
 *
 * @param title what it is called
 * @param subject what it is about
 * @param author who answers for it
 * @param edition its version, for the foot of the page
 * @param draft whether it is marked as a draft
 * @param date the day it speaks from
 * @param texts the words of its language
 */
public record DocumentFacts(
        String title, String subject, String author, String edition, boolean draft, LocalDate date, Texts texts) {}
