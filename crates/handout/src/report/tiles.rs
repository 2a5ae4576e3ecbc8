//! The map: a tile for each country, where `assets/tiles.txt` draws it.

use super::countries::{Cover, Row};

/// Rows of tiles: the code of a country, or `..` for none.
const TILES: &str = include_str!("../../../../assets/tiles.txt");

/// From one tile to the next.
const STEP: usize = 20;

/// All tiles, and how large the picture is.
pub(super) struct Map {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) tiles: Vec<Tile>,
    pub(super) legend: Vec<(Cover, usize)>,
}

/// A country's tile.
pub(super) struct Tile {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) best: Cover,
    pub(super) x: usize,
    pub(super) y: usize,
}

impl Map {
    /// Draws the countries that have a place.
    pub(super) fn new(countries: &[Row]) -> Self {
        let mut map = Self { width: 0, height: 0, tiles: Vec::new(), legend: Vec::new() };
        for (y, row) in TILES.lines().filter(|line| !line.starts_with('#')).enumerate() {
            map.height = (y + 1) * STEP;
            for (x, code) in row.split_whitespace().enumerate() {
                map.width = map.width.max((x + 1) * STEP);
                if let Some(country) = countries.iter().find(|country| country.code == code) {
                    let Row { code, name, best, .. } = country.clone();
                    map.tiles.push(Tile { code, name, best, x: x * STEP, y: y * STEP });
                }
            }
        }
        let count = |cover: &Cover| map.tiles.iter().filter(|tile| tile.best == *cover).count();
        map.legend = Cover::ALL.iter().map(|cover| (*cover, count(cover))).collect();
        map
    }
}
