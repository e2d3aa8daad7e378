//! stub
use jiff::civil::Date;
/// .
pub struct SpokenDay {
    /** . */
    pub day: Date,
}
/// .
pub enum Unclear {
    /** . */
    NotADay,
    /** . */
    NoSuchDay,
    /** . */
    TwoWays(Date, Date),
    /** . */
    TooFar,
}
/// .
pub fn read_day(text: &str, _today: Date) -> Result<SpokenDay, Unclear> {
    text.parse().map(|day| SpokenDay { day }).map_err(|_| Unclear::NotADay)
}
/// .
pub fn day_in(_text: &str, _today: Date) -> Option<SpokenDay> {
    None
}
