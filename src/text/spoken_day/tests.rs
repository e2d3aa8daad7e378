use jiff::civil::{Date, date};

use super::Precision::{self, Day, Month, Rough, Year};
use super::Unclear::{self, NoSuchDay, NotADay, TooFar, TwoWays};
use super::{SpokenDay, day_in, read_day};

/// A Tuesday.
const TODAY: Date = date(2026, 11, 24);
const LEAP_DAY: Date = date(2024, 2, 29);
const END_OF_MARCH: Date = date(2026, 3, 31);

/// A text, and the year, month and day it says.
type Row = (&'static str, i16, i8, i8, Precision);

fn check(today: Date, rows: &[Row]) {
    let mut wrong = Vec::new();
    for (text, year, month, day, precision) in rows {
        let expected = SpokenDay { day: date(*year, *month, *day), precision: *precision };
        let read = read_day(text, today);
        if read != Ok(expected) {
            wrong.push(format!("{text:?}: {read:?}, not {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn check_unclear(rows: &[(&str, Unclear)]) {
    let mut wrong = Vec::new();
    for (text, unclear) in rows {
        let read = read_day(text, TODAY);
        if read != Err(*unclear) {
            wrong.push(format!("{text:?}: {read:?}, not {unclear:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn days_in_digits() {
    check(
        TODAY,
        &[
            ("3-2-2025", 2025, 2, 3, Day),
            ("03-02-2025", 2025, 2, 3, Day),
            ("03/02/2025", 2025, 2, 3, Day),
            ("3.2.2025", 2025, 2, 3, Day),
            ("3-2-25", 2025, 2, 3, Day),
            ("3/2/'25", 2025, 2, 3, Day),
            ("3 - 2 - 2025", 2025, 2, 3, Day),
            ("3 2 2025", 2025, 2, 3, Day),
            ("3–2–2025", 2025, 2, 3, Day),
            ("2025-02-03", 2025, 2, 3, Day),
            ("2025/2/3", 2025, 2, 3, Day),
            ("2025-02-03T14:00", 2025, 2, 3, Day),
            ("3-2-2025 om 14:00", 2025, 2, 3, Day),
            ("2/13/2025", 2025, 2, 13, Day),
            ("2/13/25", 2025, 2, 13, Day),
            ("12-11-2025", 2025, 11, 12, Day),
            ("3-2-98", 1998, 2, 3, Day),
            ("29-2-2024", 2024, 2, 29, Day),
            ("  op   3-2-2025. ", 2025, 2, 3, Day),
            ("sinds 3-2-2025", 2025, 2, 3, Day),
            ("op maandag 3-2-2025", 2025, 2, 3, Day),
            ("d.d. 3-2-2025", 2025, 2, 3, Day),
            ("(3-2-2025)", 2025, 2, 3, Day),
            ("3/2", 2026, 2, 3, Day),
            ("25-12", 2025, 12, 25, Day),
            ("2025-02", 2025, 2, 1, Month),
            ("02-2025", 2025, 2, 1, Month),
            ("2/2025", 2025, 2, 1, Month),
            ("02 2025", 2025, 2, 1, Month),
            ("02-98", 1998, 2, 1, Month),
            ("2023", 2023, 1, 1, Year),
            ("in 2023", 2023, 1, 1, Year),
            ("het jaar 2023", 2023, 1, 1, Year),
            ("'98", 1998, 1, 1, Year),
            ("1900", 1900, 1, 1, Year),
            ("2200", 2200, 1, 1, Year),
            ("31-12-2200", 2200, 12, 31, Day),
            ("３－２－２０２５", 2025, 2, 3, Day),
        ],
    );
}

#[test]
fn days_with_the_name_of_the_month() {
    check(
        TODAY,
        &[
            ("3 feb 2025", 2025, 2, 3, Day),
            ("3 februari 2025", 2025, 2, 3, Day),
            ("3 FEBRUARI 2025", 2025, 2, 3, Day),
            ("3 Fébruari  2025", 2025, 2, 3, Day),
            ("3 febr. '25", 2025, 2, 3, Day),
            ("3 febr. ’25", 2025, 2, 3, Day),
            ("3 feb 25", 2025, 2, 3, Day),
            ("3-feb-2025", 2025, 2, 3, Day),
            ("3feb2025", 2025, 2, 3, Day),
            ("3. februari 2025", 2025, 2, 3, Day),
            ("3e februari 2025", 2025, 2, 3, Day),
            ("drie februari 2025", 2025, 2, 3, Day),
            ("twintig mei 2025", 2025, 5, 20, Day),
            ("eenendertig mei 2025", 2025, 5, 31, Day),
            ("february 3, 2025", 2025, 2, 3, Day),
            ("Feb. 3 2025", 2025, 2, 3, Day),
            ("February 3rd, 2025", 2025, 2, 3, Day),
            ("february the 3rd 2025", 2025, 2, 3, Day),
            ("3rd of February 2025", 2025, 2, 3, Day),
            ("on the 3rd of february, 2025", 2025, 2, 3, Day),
            ("maandag 3 februari 2025", 2025, 2, 3, Day),
            ("ma 3 feb 2025", 2025, 2, 3, Day),
            ("Monday, February 3, 2025", 2025, 2, 3, Day),
            ("3 februari", 2026, 2, 3, Day),
            ("24 november", 2026, 11, 24, Day),
            ("25 november", 2025, 11, 25, Day),
            ("per 1 januari", 2026, 1, 1, Day),
            ("february 3", 2026, 2, 3, Day),
            ("May 25", 2026, 5, 25, Day),
            ("april 25th", 2026, 4, 25, Day),
            ("29 februari", 2024, 2, 29, Day),
            ("3 februari vorig jaar", 2025, 2, 3, Day),
            ("vorig jaar op 3 februari", 2025, 2, 3, Day),
            ("3 mei jl.", 2026, 5, 3, Day),
            ("3 mei a.s.", 2027, 5, 3, Day),
            ("komende 3 mei", 2027, 5, 3, Day),
            ("3 februarie 2025", 2025, 2, 3, Day),
            ("3 setpember 2025", 2025, 9, 3, Day),
            ("3 juli 2025 ongeveer", 2025, 7, 3, Rough),
            ("rond 3 juli 2025", 2025, 7, 3, Rough),
            ("~3 juli 2025", 2025, 7, 3, Rough),
            ("ik denk 3 juli 2025", 2025, 7, 3, Day),
            ("3 juli 2025 geloof ik", 2025, 7, 3, Day),
        ],
    );
}

#[test]
fn months_and_years() {
    check(
        TODAY,
        &[
            ("februari 2025", 2025, 2, 1, Month),
            ("feb 2025", 2025, 2, 1, Month),
            ("feb. 2025", 2025, 2, 1, Month),
            ("feb '25", 2025, 2, 1, Month),
            ("mei 98", 1998, 5, 1, Month),
            ("February, 2025", 2025, 2, 1, Month),
            ("mrt 2025", 2025, 3, 1, Month),
            ("2025 maart", 2025, 3, 1, Month),
            ("vorig jaar mei", 2025, 5, 1, Month),
            ("mei vorig jaar", 2025, 5, 1, Month),
            ("in mei van vorig jaar", 2025, 5, 1, Month),
            ("vorig jaar in mei", 2025, 5, 1, Month),
            ("May last year", 2025, 5, 1, Month),
            ("in May of last year", 2025, 5, 1, Month),
            ("december dit jaar", 2026, 12, 1, Month),
            ("mei twee jaar geleden", 2024, 5, 1, Month),
            ("twee jaar geleden in mei", 2024, 5, 1, Month),
            ("last May", 2026, 5, 1, Month),
            ("afgelopen mei", 2026, 5, 1, Month),
            ("afgelopen december", 2025, 12, 1, Month),
            ("afgelopen november", 2025, 11, 1, Month),
            ("next May", 2027, 5, 1, Month),
            ("in mei", 2026, 5, 1, Month),
            ("in november", 2026, 11, 1, Month),
            ("in december", 2025, 12, 1, Month),
            ("mei", 2026, 5, 1, Month),
            ("may", 2026, 5, 1, Month),
            ("MAART", 2026, 3, 1, Month),
            ("augstus 2024", 2024, 8, 1, Month),
            ("oktboer 2024", 2024, 10, 1, Month),
            ("maarrt 2024", 2024, 3, 1, Month),
            ("ergens in maart 2024", 2024, 3, 1, Month),
            ("ongeveer maart 2024", 2024, 3, 1, Rough),
            ("about March 2024", 2024, 3, 1, Rough),
            ("vorig jaar", 2025, 1, 1, Year),
            ("last year", 2025, 1, 1, Year),
            ("dit jaar", 2026, 1, 1, Year),
            ("volgend jaar", 2027, 1, 1, Year),
            ("vorige maand", 2026, 10, 1, Month),
            ("last month", 2026, 10, 1, Month),
            ("deze maand", 2026, 11, 1, Month),
            ("next month", 2026, 12, 1, Month),
            ("circa 2022", 2022, 1, 1, Rough),
        ],
    );
}

#[test]
fn seasons_and_parts() {
    check(
        TODAY,
        &[
            ("begin 2024", 2024, 1, 1, Rough),
            ("medio 2024", 2024, 7, 1, Rough),
            ("eind 2024", 2024, 12, 1, Rough),
            ("early 2024", 2024, 1, 1, Rough),
            ("mid-2024", 2024, 7, 1, Rough),
            ("the end of 2024", 2024, 12, 1, Rough),
            ("eind vorig jaar", 2025, 12, 1, Rough),
            ("begin dit jaar", 2026, 1, 1, Rough),
            ("begin mei 2024", 2024, 5, 1, Rough),
            ("medio mei 2024", 2024, 5, 15, Rough),
            ("eind mei", 2026, 5, 21, Rough),
            ("eind vorige maand", 2026, 10, 21, Rough),
            ("zomer 2023", 2023, 6, 1, Rough),
            ("de zomer van 2023", 2023, 6, 1, Rough),
            ("summer of 2023", 2023, 6, 1, Rough),
            ("voorjaar '24", 2024, 3, 1, Rough),
            ("najaar vorig jaar", 2025, 9, 1, Rough),
            ("vorig jaar zomer", 2025, 6, 1, Rough),
            ("afgelopen zomer", 2026, 6, 1, Rough),
            ("last summer", 2026, 6, 1, Rough),
            ("afgelopen herfst", 2025, 9, 1, Rough),
            ("afgelopen winter", 2025, 12, 1, Rough),
            ("winter 2023", 2023, 12, 1, Rough),
            ("winter 2023-2024", 2023, 12, 1, Rough),
            ("winter 2023/24", 2023, 12, 1, Rough),
            ("in de zomer", 2026, 6, 1, Rough),
            ("in the fall of 2022", 2022, 9, 1, Rough),
        ],
    );
}

#[test]
fn lengths_ago_and_ahead() {
    check(
        TODAY,
        &[
            ("18 maanden geleden", 2025, 5, 24, Month),
            ("18 mnd geleden", 2025, 5, 24, Month),
            ("18mnd. geleden", 2025, 5, 24, Month),
            ("achttien maanden geleden", 2025, 5, 24, Month),
            ("vierentwintig maanden geleden", 2024, 11, 24, Month),
            ("anderhalf jaar geleden", 2025, 5, 24, Year),
            ("een half jaar geleden", 2026, 5, 24, Year),
            ("drie kwart jaar geleden", 2026, 2, 24, Year),
            ("half jaar geleden", 2026, 5, 24, Year),
            ("halfjaar geleden", 2026, 5, 24, Year),
            ("1/2 jaar geleden", 2026, 5, 24, Year),
            ("twee jaar geleden", 2024, 11, 24, Year),
            ("3 weken geleden", 2026, 11, 3, Day),
            ("10 dagen terug", 2026, 11, 14, Day),
            ("een maand geleden", 2026, 10, 24, Month),
            ("één maand geleden", 2026, 10, 24, Month),
            ("2,5 jaar geleden", 2024, 5, 24, Year),
            ("2½ jaar geleden", 2024, 5, 24, Year),
            ("18 months ago", 2025, 5, 24, Month),
            ("a year and a half ago", 2025, 5, 24, Year),
            ("two years ago", 2024, 11, 24, Year),
            ("two and a half years ago", 2024, 5, 24, Year),
            ("twenty days ago", 2026, 11, 4, Day),
            ("half a year ago", 2026, 5, 24, Year),
            ("1 jaar en 3 maanden geleden", 2025, 8, 24, Month),
            ("een jaar en een half jaar geleden", 2025, 5, 24, Year),
            ("anderhalve maand geleden", 2026, 10, 9, Month),
            ("week geleden", 2026, 11, 17, Day),
            ("sinds 2 jaar", 2024, 11, 24, Year),
            ("sinds 18 maanden geleden", 2025, 5, 24, Month),
            ("18 maanden gelden", 2025, 5, 24, Month),
            ("ongeveer 3 maanden geleden", 2026, 8, 24, Rough),
            ("ruim een jaar geleden", 2025, 11, 24, Rough),
            ("meer dan twee jaar geleden", 2024, 11, 24, Rough),
            ("over two years ago", 2024, 11, 24, Rough),
            ("about a year ago", 2025, 11, 24, Rough),
            ("een maand of drie geleden", 2026, 8, 24, Rough),
            ("2 jaar geleden of zo", 2024, 11, 24, Rough),
            ("0 dagen geleden", 2026, 11, 24, Day),
            ("over 3 weken", 2026, 12, 15, Day),
            ("over een maand", 2026, 12, 24, Month),
            ("in 2 weeks", 2026, 12, 8, Day),
            ("in a year", 2027, 11, 24, Year),
        ],
    );
}

#[test]
fn days_seen_from_today() {
    check(
        TODAY,
        &[
            ("vandaag", 2026, 11, 24, Day),
            ("nu", 2026, 11, 24, Day),
            ("today", 2026, 11, 24, Day),
            ("vanochtend", 2026, 11, 24, Day),
            ("gisteren", 2026, 11, 23, Day),
            ("Gisteren!", 2026, 11, 23, Day),
            ("gisteravond", 2026, 11, 23, Day),
            ("gisteren om 3 uur", 2026, 11, 23, Day),
            ("last night", 2026, 11, 23, Day),
            ("yesterday", 2026, 11, 23, Day),
            ("eergisteren", 2026, 11, 22, Day),
            ("the day before yesterday", 2026, 11, 22, Day),
            ("morgen", 2026, 11, 25, Day),
            ("morgenochtend", 2026, 11, 25, Day),
            ("tomorrow", 2026, 11, 25, Day),
            ("overmorgen", 2026, 11, 26, Day),
            ("afgelopen maandag", 2026, 11, 23, Day),
            ("afgelopen dinsdag", 2026, 11, 17, Day),
            ("afgelopen maandagavond", 2026, 11, 23, Day),
            ("op maandag", 2026, 11, 23, Day),
            ("last Monday", 2026, 11, 23, Day),
            ("next Monday", 2026, 11, 30, Day),
            ("komende vrijdag", 2026, 11, 27, Day),
            ("vorige week dinsdag", 2026, 11, 17, Day),
            ("dinsdag vorige week", 2026, 11, 17, Day),
            ("Tuesday last week", 2026, 11, 17, Day),
            ("volgende week woensdag", 2026, 12, 2, Day),
            ("vorige week", 2026, 11, 16, Rough),
            ("last week", 2026, 11, 16, Rough),
            ("deze week", 2026, 11, 23, Rough),
        ],
    );
}

#[test]
fn the_end_of_a_month_is_clipped() {
    check(
        END_OF_MARCH,
        &[
            ("een maand geleden", 2026, 2, 28, Month),
            ("vorige maand", 2026, 2, 1, Month),
            ("4 months ago", 2025, 11, 30, Month),
            ("31 maart", 2026, 3, 31, Day),
            ("in maart", 2026, 3, 1, Month),
            ("in april", 2025, 4, 1, Month),
            ("over een maand", 2026, 4, 30, Month),
            ("afgelopen winter", 2025, 12, 1, Rough),
        ],
    );
    check(
        LEAP_DAY,
        &[
            ("een jaar geleden", 2023, 2, 28, Year),
            ("vier jaar geleden", 2020, 2, 29, Year),
            ("29 februari", 2024, 2, 29, Day),
            ("vorig jaar", 2023, 1, 1, Year),
            ("18 maanden geleden", 2022, 8, 29, Month),
            ("1 maart", 2023, 3, 1, Day),
            ("gisteren", 2024, 2, 28, Day),
            ("morgen", 2024, 3, 1, Day),
            ("deze winter", 2023, 12, 1, Rough),
        ],
    );
}

#[test]
fn what_is_no_day_says_why() {
    let two = |first: (i16, i8, i8), second: (i16, i8, i8)| {
        TwoWays(date(first.0, first.1, first.2), date(second.0, second.1, second.2))
    };
    check_unclear(&[
        ("", NotADay),
        ("   ", NotADay),
        ("geen idee", NotADay),
        ("24", NotADay),
        ("3", NotADay),
        ("18 maanden", NotADay),
        ("een paar jaar geleden", NotADay),
        ("een paar halfjaar geleden", NotADay),
        ("lang geleden", NotADay),
        ("06-12345678", NotADay),
        ("1.2.3", NotADay),
        ("-3 maanden geleden", NotADay),
        ("978-90-01-2024-1", NotADay),
        ("2,5", NotADay),
        ("25%", NotADay),
        ("🎉🎉", NotADay),
        ("1 mei, 2 mei en 3 mei", NotADay),
        ("31-2", NoSuchDay),
        ("31-2-2025", NoSuchDay),
        ("31 februari", NoSuchDay),
        ("feb 30", NoSuchDay),
        ("02-30", NoSuchDay),
        ("30 februari 2024", NoSuchDay),
        ("29 februari 2025", NoSuchDay),
        ("29-2-2025", NoSuchDay),
        ("0-0-2025", NoSuchDay),
        ("13-13-2025", NoSuchDay),
        ("2025-13-01", NoSuchDay),
        ("13-2025", NoSuchDay),
        ("45 mei 2025", NoSuchDay),
        ("3-2-1899", TooFar),
        ("3-2-2201", TooFar),
        ("3-2-20255", TooFar),
        ("3 februari 20255", TooFar),
        ("1899", TooFar),
        ("9999", TooFar),
        ("mei 1850", TooFar),
        ("200 jaar geleden", TooFar),
        ("99999999999 maanden geleden", TooFar),
        ("99999999999999999999999999 jaar geleden", TooFar),
        ("99999999999 dagen geleden", TooFar),
        ("over 99999999999 weken", TooFar),
        ("over 200 jaar", TooFar),
        ("02-25", two((2026, 2, 25), (2025, 2, 1))),
        ("feb 25", two((2026, 2, 25), (2025, 2, 1))),
        ("maart of april 2024", two((2024, 3, 1), (2024, 4, 1))),
        ("tussen maart en mei 2024", two((2024, 3, 1), (2024, 5, 1))),
        ("3 of 4 februari 2025", two((2025, 2, 3), (2025, 2, 4))),
        ("3-4 februari 2025", two((2025, 2, 3), (2025, 2, 4))),
        ("3 februari 2025 of 4 maart 2025", two((2025, 2, 3), (2025, 3, 4))),
        ("2023 of 2024", two((2023, 1, 1), (2024, 1, 1))),
        ("2023-2024", two((2023, 1, 1), (2024, 1, 1))),
        ("2023/24", two((2023, 1, 1), (2024, 1, 1))),
        ("1 of 2 weken geleden", two((2026, 11, 17), (2026, 11, 10))),
        ("een week of twee weken geleden", two((2026, 11, 17), (2026, 11, 10))),
        ("3 juni - 5 juli 2024", two((2024, 6, 3), (2024, 7, 5))),
        ("1-2 jaar geleden", two((2025, 11, 24), (2024, 11, 24))),
        ("gisteren of eergisteren", two((2026, 11, 23), (2026, 11, 22))),
        ("maandag of op dinsdag", two((2026, 11, 23), (2026, 11, 17))),
    ]);
}

#[test]
fn one_day_within_a_sentence_counts() {
    let rows: &[Row] = &[
        ("ze is in maart 2024 weggegaan en nu wil ik haar mailen", 2024, 3, 1, Month),
        ("lid opgezegd 18 maanden geleden mag ik nog mailen", 2025, 5, 24, Month),
        ("Mag ik iemand mailen die op 3-2-2025 heeft opgezegd?", 2025, 2, 3, Day),
        ("lid 3 februari opgezegd mag ik nog mailen", 2026, 2, 3, Day),
        ("opgezegd op 3 februari, mag ik nog mailen?", 2026, 2, 3, Day),
        ("een lid dat sinds 2019 niets leent", 2019, 1, 1, Year),
        ("a member who left in 2019 wants a letter", 2019, 1, 1, Year),
        ("ze vertrok eind 2023 naar Breda", 2023, 12, 1, Rough),
        ("they left in the summer of 2023 and came back", 2023, 6, 1, Rough),
        ("she left in may and now we want to write", 2026, 5, 1, Month),
        ("hij is in mei weggegaan", 2026, 5, 1, Month),
        ("may we mail someone who left last may?", 2026, 5, 1, Month),
        ("may we mail a member who left on 3 may?", 2026, 5, 3, Day),
        ("she left 3 May 2024, may we mail her", 2024, 5, 3, Day),
        ("he left in march 24 members ago", 2026, 3, 1, Month),
        ("she left in early May and now we write", 2026, 5, 1, Rough),
        ("vorig jaar mei is hij gestopt", 2025, 5, 1, Month),
        ("vorig jaar heeft zij opgezegd", 2025, 1, 1, Year),
        ("ik heb gisteren een mail gestuurd", 2026, 11, 23, Day),
        ("goedemorgen, zij ging gisteren weg", 2026, 11, 23, Day),
        ("op een morgen vorige week dinsdag", 2026, 11, 17, Day),
        ("lid sinds 2 jaar, mag dat?", 2024, 11, 24, Year),
        ("ongeveer twee jaar geleden stopte zij", 2024, 11, 24, Rough),
        ("over 3 weken sturen we een mailing", 2026, 12, 15, Day),
        ("opgezegd in maart 2024, dus op 1 maart 2024", 2024, 3, 1, Day),
        ("geldt vanaf 25 mei 2018 voor iedereen", 2018, 5, 25, Day),
        ("weg in 3/2024, dus lang weg", 2024, 3, 1, Month),
        ("weg op 03-2024, dus lang weg", 2024, 3, 1, Month),
        ("is that over since July 2026?", 2026, 7, 1, Month),
        ("zij leende meer in 2024", 2024, 1, 1, Year),
        ("in maart 3 weken weg geweest", 2026, 3, 1, Month),
        ("we brachten in 2022 300 boeken in kaart", 2022, 1, 1, Year),
    ];
    let mut wrong = Vec::new();
    for (text, year, month, day, precision) in rows {
        let expected = SpokenDay { day: date(*year, *month, *day), precision: *precision };
        let read = day_in(text, TODAY);
        if read != Some(expected) {
            wrong.push(format!("{text:?}: {read:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn other_numbers_and_words_in_a_sentence_are_no_day() {
    let found: Vec<_> = [
        "",
        "het artikel van 2018 zegt 3 dingen",
        "the article from 2018 says 3 things",
        "may we mail our members?",
        "mag ik op maandag mailen",
        "hoe lang bewaren we gegevens: 24 maanden of 2 jaar?",
        "bewaartermijnen van 24 maanden gelden ook hier",
        "artikel 6 lid 1 onder f AVG, art. 11.7 Tw",
        "under article 6 may libraries do this",
        "article 6 may apply",
        "may 3 people see the list?",
        "we sturen 3 mails in 2 weken",
        "do we have to answer in 30 days?",
        "we brengen de leden in kaart",
        "in match 3 speelde hij",
        "de gegevens van Jan",
        "het afgelopen jaar niets geleend",
        "not one loan in the last year",
        "mag ik dit jaar nog mailen",
        "in 2000 gevallen",
        "sinds 3500 jaar voor Christus in 1500",
        "bel 06-12345678 of 020-123 45 67",
        "isbn 978-90-01-2024-1",
        "versie 1.2.3 en 10.0.0.1",
        "een paar jaar geleden",
        "inactive for over 24 months",
        "2024",
        "maart is druk",
        "ze ging in maart 2024 of in mei 2024 weg",
        "ging ze in maart of april weg?",
        "1 of 2 jaar geleden ging zij weg",
        "op 31 februari ging zij weg, op 3 maart kwam zij terug",
        "lid sinds 2018 of 2019",
        "no one may read this",
        "guidelines 1/2024 and 05/2020",
    ]
    .into_iter()
    .filter_map(|text| Some((text, day_in(text, TODAY)?)))
    .collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn only_the_first_part_of_a_long_text_is_looked_at() {
    let late = format!("{} op 3-2-2025", "ja ".repeat(80));
    assert_eq!(day_in(&late, TODAY), None);
    let early = format!("op 3-2-2025 ging zij weg {}", "ja ".repeat(80));
    assert_eq!(day_in(&early, TODAY).map(|spoken| spoken.day), Some(date(2025, 2, 3)));
    // The year lies partly beyond the cut.
    for spaces in 180..200 {
        let text = format!("{}in maart 2024 weg", " ".repeat(spaces));
        let read = day_in(&text, TODAY).map(|spoken| spoken.day);
        assert!(read.is_none_or(|day| day == date(2024, 3, 1)), "{spaces}: {read:?}");
    }
    let huge = "3-2-".repeat(1_000_000);
    assert_eq!(read_day(&huge, TODAY), Err(NotADay));
}

#[test]
fn a_strange_today_is_no_trouble() {
    for today in [Date::MIN, Date::MAX, Date::ZERO] {
        for text in ["gisteren", "morgen", "vorig jaar", "in mei", "3 mei", "3-2-25", "mei '25"] {
            assert!(matches!(read_day(text, today), Err(TooFar | NoSuchDay)), "{today} {text}");
        }
        assert_eq!(read_day("3-2-2025", today).map(|it| it.day), Ok(date(2025, 2, 3)));
    }
}

/// A small generator of numbers, the same at every run (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit).unwrap()).unwrap()
    }
}

const PIECES: [&str; 92] = [
    "3",
    "31",
    "02",
    "13",
    "0",
    "25",
    "2025",
    "1899",
    "99999999999",
    "18446744073709551615",
    "-",
    "/",
    ".",
    ",",
    "'",
    ":",
    "%",
    "+",
    "½",
    "¼",
    "⁄",
    "−",
    "(",
    "\"",
    "~",
    " ",
    "  ",
    "\t",
    "\n",
    "🎉",
    "é",
    "İ",
    "ß",
    "ﷺ",
    "\u{0}",
    "\u{200d}",
    "e",
    "th",
    "een",
    "half",
    "anderhalf",
    "tweeënhalf",
    "en",
    "and",
    "a",
    "of",
    "or",
    "to",
    "mei",
    "may",
    "maart",
    "feb",
    "setpember",
    "jan.",
    "jaar",
    "year",
    "maanden",
    "weken",
    "days",
    "mnd",
    "halfjaar",
    "geleden",
    "ago",
    "terug",
    "vorig",
    "last",
    "dit",
    "next",
    "afgelopen",
    "week",
    "maand",
    "maandag",
    "friday",
    "maandagavond",
    "morgen",
    "overmorgen",
    "gister",
    "day",
    "before",
    "yesterday",
    "zomer",
    "winter",
    "begin",
    "eind",
    "medio",
    "mid",
    "over",
    "in",
    "sinds",
    "op",
    "the",
    "ongeveer",
];

#[test]
fn nothing_panics() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let days = [TODAY, LEAP_DAY, END_OF_MARCH, Date::MIN, Date::MAX];
    for round in 0..4_000 {
        let mut text = String::new();
        for _ in 0..random.below(14) {
            text.push_str(PIECES[random.below(PIECES.len())]);
            if random.below(3) > 0 {
                text.push(' ');
            }
        }
        let today = days[round % days.len()];
        let read = read_day(&text, today);
        if let Ok(spoken) = read {
            assert!((1900..=2200).contains(&spoken.day.year()), "{text:?}: {spoken:?}");
        }
        if let Some(spoken) = day_in(&text, today) {
            assert!((1900..=2200).contains(&spoken.day.year()), "{text:?}: {spoken:?}");
        }
        let _ = crate::text::spoken_length::read_months(&text);
    }
}
