/**
 * What articles of this subject are about, in the words of many languages: one concept a line, its id and the beginnings of
 * its words (English, Russian, Kazakh, Japanese, Chinese, Korean and, where they differ, German, French, Turkish, Uzbek, Arabic).
 * `_` is a space; `$` asks for the end of the word, `~` allows at most three further letters. Ideographs and kana match anywhere.
 * The longest word counts; where that would hide a broader concept, the line names it: `e-visa<visa` is about both.
 * To add a word, add it to its line.
 */
export const CONCEPT_WORDS = `
uranium: uranium uranyum uran$ uranerz уран~ уранов ウラン 铀 鈾 우라늄 يورانيوم
nuclear-plant: nuclear_power nuclear_plant npp$ аэс аэст атомная_станц атомной_станц атомную_станц атомная_электростанц атомной_электростанц атомную_электростанц атомных_электростанц атом_электр 原発 原子力発電 核电 원전 원자력_발전 kernkraft centrale_nucl
nuclear-fuel: fuel_pellet nuclear_fuel fuel_assembl топливн_таблет ядерное_топлив ядерного_топлив тепловыделя ядролық_отын 核燃料 燃料ペレット 燃料集合体 核燃料 핵연료 brennelement brennstoff combustible
nuclear-weapons: nuclear_weapon nuclear_disarm nuclear_arms ядерного_оруж ядерное_оруж ядерным_оруж ядерных_испыт ядерному_разоруж ядролық_қару ядролық_сына 核兵器 核実験 核軍縮 核廃絶 非核 핵무기 核武器 核试验 atomwaffen nuclear_test nuclear-free nuclear_free безъядерн hibakusha хибакуся 被爆 tpnw$ ядролық_қарусыз denuclear
atomic-bomb: atomic_bomb a-bomb атомной_бомб атомных_бомб атомная_бомб атом_бомба 原爆 原子弹 원폭
radiation: radiat radiolog радиац радиолог 放射線 被曝 방사선 辐射 strahlen
oil: oil$ oilfield crude$ нефт мұнай petrol$ petroleum 石油 原油 油田 석유 petrol~ erdöl pétrole نفط
gas: natural_gas gas$ газ$ газа$ газов lng$ спг$ сжиженн 天然ガス ガス田 天然气 가스 erdgas
coal: coal~ уголь~ угля угольн көмір 石炭 炭鉱 煤炭 석탄
hydrogen: hydrogen водород сутегі 水素 氢 수소 wasserstoff
wind-power: wind_farm wind_power wind_park wind_turbine ветров ветроэл ветропарк ветряк жел_электр 風力 风电 풍력 windpark
solar: solar солнечн күн_электр күн_энерг 太陽光 太陽電池 光伏 태양광
renewables: renewable возобновля вие$ жаңартылатын 再生可能 再エネ 可再生 재생에너지 erneuerbar
electricity: electric_power power_plant power_station электростанц электроэнерг электр_энерг 発電所 電力 电力 发电 전력
decarbonisation: decarbon carbon$ climate климат углерод декарбон көміртег 脱炭素 二酸化炭素 気候変動 碳中和 气候 탄소 klima
rare-earth: rare_earth rare_metal редкоземел редких_мет редкометал сирек_жер сирек_метал レアアース レアメタル 希土類 希少金属 稀土 희토류 seltene_erd terres_rares
critical-minerals: critical_mineral critical_raw critical_resource критически_важн критических_минер критические_минер маңызды_минерал 重要鉱物 重要矿产 关键矿产 핵심_광물 핵심광물
lithium: lithium литий лития лития$ литиев リチウム 锂 鋰 리튬
gallium: gallium галли~ ガリウム 镓 갈륨
copper: copper~ медь$ меди$ медн мыс$ мыстың 銅鉱 銅山 銅精 铜矿 구리 kupfer
gold-metal: gold_mine gold_deposit золоторуд 金鉱
titanium: titanium титан~ チタン 钛 티타늄
ferroalloys: ferroalloy ferro-alloy ferrochrome ferrosilic ферросплав феррохром フェロアロイ 合金鉄 フェロクロム 铁合金
steel: steel~ сталь$ металлург болат_ 鉄鋼 製鉄 钢铁 철강 stahl
mine: mine$ mines$ mining_site mining_proj рудник месторожд шахт~ кеніш кен_орн 鉱山 鉱床 矿山 矿床 광산 bergwerk
exploration: explorat geolog prospect разведк геолог геологоразвед барлау 探査 探鉱 地質 勘探 地质 탐사
aluminium: alumin алюмини глинозем アルミ 铝 알루미늄
battery: batter аккумулятор аккумулят 電池 バッテリー 电池 배터리
chips: semiconductor microchip полупроводн микросхем микрочип чипы$ чипов чипте жартылай_өткіз 半導体 半导体 반도체
investment: invest инвест инвестиц вложени инвестиция 投資 投资 투자
loan: loan~ credit_line kredit~ kredi$ заем$ займ$ займа$ займы$ займов кредит~ несие 借款 融資 贷款 貸款 차관 대출 darlehen prêt$
grant: grant$ grants$ grant_aid безвозмезд грант~ 無償資金 無償 无偿 무상
yen-loan: yen_loan иеновый_заем иенов 円借款
tax: vergi~ soliq steuer$ steuern$ tax$ taxes$ taxation налог~ салық~ 課税 租税 税制 税收 세금 double_taxation
tariff: tariff tarif~ пошлин баж_салығ 关税壁垒 тариф~ 関税 关税 관세
export: export экспорт экспорт 輸出 出口 수출 ausfuhr
import: import$ imports imported импорт 輸入 进口 수입
bank: bank$ banks$ banking банк~ банкі 銀行 银行 은행
stock-market: stock_exchange stock_market share_price 株式市場 株価 東証 股价 股市 주가 eurobond bond$ bonds$ samurai_bond облигац биржа~ 債券 証券取引 债券 증권
insurance: insur страхов сақтандыр 保険 保险 보험
startup: startup start-up стартап スタートアップ 初创 스타트업
chamber: chamber_of торгово-пром торговой_палат торговая_палат палата$ палаты$ палатасы 商工会議 商会 상공회의소 handelskammer
business-forum: business_forum business_council бизнес-форум бизнес_форум деловой_форум делового_сов бизнес-кеңес ビジネスフォーラム 経済委員会 商务论坛 비즈니스_포럼 business_roundtable деловой_совет
joint-venture: joint_venture joint_company совместное_предпр сп$ бірлескен_кәсіп 合弁 合资 합작 gemeinschaftsunt coentreprise
factory: factor fabrika~ fabrikası zavod~ plant$ plants$ assembl завод сборк зауыт құрастыр 工場 組立 组装 工厂 공장 조립 fabrik usine$
car: car$ cars$ vehicle automak automob carmak автомоб авто$ автоп автокөл 自動車 汽车 자동차 fahrzeug autohers
car-parts: auto_part car_part автозапч запчаст 自動車部品 零部件
hybrid: hybrid hibrit gibrid гибрид ハイブリッド 混合动力
tractor: tractor agricultural_machin сельхозтехн сельхозмаш трактор ауыл_шаруашылығы_техн トラクター 農業機械 农机
truck: truck~ грузовик~ жүк_көліг トラック 卡车
used-cars: used_car second-hand_car подержанн б/у праворульн 中古車 二手车
port: port$ ports$ seaport порт$ порта$ порту$ порте$ портом$ порты портов портта портқа 港湾 港に 港の 港で 港を 港と 港へ 港、 の港 港口 항만 hafen
container: container контейнер コンテナ 集装箱 컨테이너
hub: hub$ hubs$ hub's хаб~ хабы хабты 拠点 ハブ 枢纽 허브
corridor: corridor$ corridors trans-caspian middle_corridor тмтм$ титр$ коридор дәліз 回廊 カスピ海ルート 中部走廊 跨里海 走廊 회랑 korridor
railway: railway demiryolu temir_yo chemin_de_fer railroad rail$ locomotiv freight_train freight_trains cargo_train cargo_trains passenger_train passenger_trains train_from trains_from train_to train_service train_services first_train by_train train_journey train_tracks железнодор жд$ поезд$ поезда$ поезде$ поездов поездом локомотив темір_жол теміржол пойыз 鉄道 列車 機関車 铁路 철도 eisenbahn bahn$
freight: freight cargo$ cargoes shipment logistic forwarder груз~ логист жүк~ 貨物 物流 货运 물류 화물 fracht
ship: ship$ ships$ vessel ferry$ ferries судно$ судов$ паром~ кеме~ 船舶 フェリー 船 船舶 선박 schiff
customs: customs таможен таможн кеден bojxona gümrük douane$ 税関 通関 海关 세관 zoll
road: highway motorway автодорог автомагистр автожол 道路 高速道路 公路 도로 autobahn
bridge: bridge$ bridges$ мост$ моста$ мосту$ мосты$ мостов көпір~ 橋 桥 다리 brücke
airport: airport аэропорт әуежай 空港 机场 공항 flughafen aéroport
flight: flight$ flights$ charter$ charters$ airline direct_air рейс~ авиарейс авиасообщ авиакомп чартер~ әуе_қатын әуе_рейс рейсі рейстер ұшақ~ 直行便 航空便 就航 チャーター便 定期便 便を 航空会社 路線 航班 直航 包机 항공편 직항 flug~ vol$ vols$ uçak
aircraft: aircraft airplane самолет ұшақ 航空機 旅客機 飞机 항공기
metro: metro$ subway метро$ 地下鉄 地铁 지하철
visa: visa$ visas$ visa-free виза$ визы$ визов визу$ визе$ визой$ визам визах виз$ безвиз визасыз ビザ 査証 签证 簽證 비자 visum vize$
passport: passport паспорт төлқұжат 旅券 パスポート 护照 여권
tourism: touris traveler traveller турист туризм 観光 旅行 旅游 관광 여행 sayyoh
hotel: hotel~ гостиниц отель қонақүй ホテル 酒店 호텔
winery: wine$ wines$ вино$ вина$ шарап ワイン 葡萄酒
earthquake: earthquake quake~ seismic землетряс сейсм подземн_толч зілзала жер_сілкін 地震 耐震 지진 erdbeben séisme زلزال zilzila deprem$ depremi 免震 制震 抗震 내진 base_isolation quake-proof
megaquake: nankai megaquake нанкай нанкайс нанкай 南海トラフ 巨大地震 南海海槽 난카이
tsunami: tsunami цунами 津波 海啸
flood: flood~ flooding паводк~ паводок паводка наводнен половод тасқын 洪水 融雪洪水 홍수 hochwasser inondation toshqin sel_felaket überschwemm
drought: drought засух құрғақшыл 干ばつ 干旱
disaster: disaster emergenc чрезвычайн мчс$ стихийн апат~ төтенше 災害 防災 灾害 재난 katastroph 非常事態省 非常事態相
fire: wildfire blaze$ пожар~ өрт$ өрті өрттің өрттен 火災 山火事 火灾 화재 bushfire house_fire возгоран пожарищ өртенді өртеніп 延焼 全焼 出火 불이_나 waldbrand yangın feuer$ feuerwehr incendie
rescue: rescue~ спасат құтқар 救助 救援隊 救援 구조
accident: accident crash$ crashed overturn дтп$ авари~ аварий опрокин перевернул апатқа аударыл жол-көлік жол_апат 事故 横転 転落 车祸 翻车 사고 unfall accident auto_accident жол_апаты autounfall
injured: injur hospitali wounded пострада госпитал раненн травм~ жарақат 負傷 けが 重傷 軽傷 重体 受伤 부상 verletzt blessé ранения$ ранены$ ранен$ раненых 負傷者 けが人 伤者 부상자 yaralı 骨折 骨を折 골절 сынған_сүйек
death: death$ died$ dies$ killed$ dead$ погиб~ скончал умер$ умерла$ қазасы қаза$ қайтыс 死亡 死去 死者 遇难 去世 사망 tote$ body_found погибших жертв~ құрбан$ құрбандар мерт_бол көз_жұмды 死亡者 犠牲者 亡くな 丧生 身亡 숨진 숨졌 사망자 tödlich öldü halok vafot
bus: bus$ buses minibus автобус микроавтобус шағын_автобус マイクロバス ミニバス バスが バスの バス、 客车 巴士 버스 автобусы автобусов バス運転 バス会社 バス路線 路線バス 観光バス 大型バス 夜行バス 公交车 公交 大巴 autobus otobüs avtobus reisebus
arrest: arrest detain задерж~ арест қамау ұстал 逮捕 拘束 逮捕 拘留 체포 in_custody подозреваем күдікті 容疑者 送検 身柄 逮捕状 嫌疑人 被捕 용의자 festgenommen gözaltı tutuk
court: court$ sentenc суд$ суда$ судебн приговор сот$ соты 裁判 判決 法院 判决 재판 裁判官 法廷 公判 起訴 被告 开庭 庭审 被告人 기소 법정 on_trial stands_trial murder_trial goes_to_trial jury_trial retrial mahkeme tribunal$ gericht$ gerichts
sanctions: sanction sanktion yaptırım санкци 制裁 제재
police: police полици 警察 경찰 politsiya polis$ polizei
army: army ordu$ armiya military defence_force defense_min вооруж_сил минобор военн~ армия қорғаныс_мин 防衛 自衛隊 軍事 国防 국방 rüstung
peacekeeping: peacekeep миротвор бітімгер 平和維持 PKO 维和
terror: terror терро лаңкес テロ 恐怖
border: border_guard border$ границ~ шекара 国境 边境
trust-security: culture_of_trust доверия доверие сенім 信頼醸成 信任
drugs-control: narcotic drug_control наркот есірткі 麻薬 毒品
cyber: cyber кибер~ サイバー 网络安全
space: space$ spacecraft cosmodrome космич космодр космос ғарыш 宇宙 航天 우주 weltraum
rocket: rocket$ rockets$ launch_vehicle missile ракет~ ракетн баллистич зымыран ロケット ミサイル 火箭 导弹 로켓 미사일
satellite: satellite uydu$ uydusu спутник~ спутников жерсерік 衛星 卫星 위성
astronaut: astronaut cosmonaut космонавт астронавт ғарышкер 宇宙飛行士 宇航员 우주비행사
radar: radar радар~ радиолокац レーダー 雷达
ai: artificial_intel ai$ искусственн_интел искусственного_интел искусственный_интел ии$ жасанды_интел жи$ 人工知能 ＡＩ 人工智能 인공지능
digital: digital цифров цифрл デジタル 数字化 디지털 digitali
it-park: it_park it-hub astana_hub технопарк технопаркі it-хаб 信息技术
bitcoin: bitcoin crypto stablecoin биткоин крипто ビットコイン 暗号資産 仮想通貨 比特币 비트코인
data-centre: data_cent дата-центр цод$ データセンター 数据中心
robot: robot~ робот~ ロボット 机器人 로봇
supercomputer: supercomput суперкомпьют スーパーコンピュータ 超算
university: universit университет вуз~ 大学 大學 대학 hochschul
student: student~ студент~ магистрант аспирант 留学生 学生 留学 유학 학생 studier öğrenci talaba talabalar talebe
scholarship: scholarship fellowship стипенди шәкіртақ 奨学金 奖学金 장학 stipendi мэкст мехт monbukagaku грант_на_обуч stipend 国費留学 国费 장학금 burs$ bolashak_scholar bolashak_program программе_болашак программы_болашак программе_«болашак программы_«болашак болашақ_бағдарлама болашақ_стипенд болашақ»_бағдарлама болашақ»_стипенд
school: school$ schools$ college$ colleges$ школ~ колледж~ мектеп мектеб 学校 高校 専門学校 カレッジ 学院 학교 gymnasium_no lyceum лицей лицея лицей$ 中学校 小学校 中学 小学 초등학교 고등학교 schule$ schulen okul maktab$ maktabda maktabi maktablar école$ écoles
teacher: teacher~ учител~ преподават мұғалім оқытушы 教師 教員 教师 교사 tutor педагог ұстаз~ 先生が 老师 교사들 선생님 lehrer öğretmen qituvchi
language-study: japanese_language japanese_course японск_язык японского_язык японскому_язык японский_язык жапон_тіл 日本語 日语 일본어
training: train$ training$ trainee~ seminar internship стажир обучен курс$ курсы$ курсов біліктіліг тағылымдама оқыту 研修 訓練 実習 培训 연수 schulung
skilled-workers: technical_intern skilled_worker foreign_worker трудовых_мигр трудовые_мигр трудовой_мигр трудовая_мигр трудовую_мигр еңбек_мигр 技能実習 特定技能 外国人労働者 劳务
research: research~ scientif scientist laborator исследов учен~ научн лаборат зерттеу ғылым ғалым 研究 研究者 科学者 科研 연구 forsch
archaeology: archaeolog archeolog excavat археолог раскопк қазба 考古 発掘 고고학 tomb$ tombs гробниц обақ 遺跡 古墳 出土 墓葬 出土 유적 ausgrabung
exhibition: exhibit exposition выстав экспозиц көрме~ 展覧会 展示 個展 写真展 展览 전시 ausstellung
expo: expo$ world_expo world_exhibition pavilion экспо expo-2025 павильон~ ғаламдық_көрме 万博 パビリオン 万国博 世博 展馆 엑스포 박람회 pavillon
award: award~ prize$ prizes$ medal_of order_of honour honored наград~ преми~ орден~ марапат сыйлық 受賞 表彰 叙勲 勲章 賞を 获奖 授予 수상 훈장 auszeich
painting: drawing$ drawings$ painting~ artist~ рисун~ худож~ картин~ сурет~ суретші 絵画 画家 絵を 児童画 の絵 绘画 그림 watercolo canvas$ акварел полотна$ 水彩 油絵 油画 水墨 회화 gemälde
photo: photograph photo_exhib фотовыст фотограф фотосурет 写真展 写真家 摄影 記念撮影
film: film$ films$ movie cinema director's фильм~ кино$ кинотеатр кинематогр киноф кинон кино~ 映画 上映 电影 영화 kinofilm
music: music~ concert orchestr музык~ концерт оркестр концерті 音楽 コンサート 演奏 音乐 音乐会 음악 콘서트 konzert musician музыкант фильхармон филармон 音楽家 楽団 交響 公演 演唱会 공연 연주 müzik konsert konser$
dombra: dombra dombyra домбра~ домбыр ドンブラ ドンブイラ 冬不拉 돔브라
opera-ballet: opera$ ballet опера$ оперы$ балет~ オペラ バレエ 歌剧 芭蕾
theatre: theatre theater театр~ 劇場 演劇 剧院 연극 playwright драматург спектакл драмтеатр сахна~ қойылым 舞台 上演 话剧 무대 bühne tiyatro
dance: dance$ dancer танец танц~ би$ билер 舞踊 踊り 舞蹈
song: song$ songs$ singer певец певиц песн~ ән$ әнші 歌手 歌を 歌曲 가수
anime: anime manga аниме манга~ アニメ マンガ 漫画 动漫 애니메 cartoon$ cartoons animated animation animator мультфильм мультсериал мультик анимац аниматор comic$ comics комикс アニメーション 动画片 애니메이션 만화 zeichentrick
book: book$ books$ novel$ translat_of книг~ роман$ перевод~ кітап~ аударма 書籍 小説 翻訳 出版 图书 翻译 책을 kitob kitap$ тираж 刊行 新刊 출간
museum: museum музе~ музей мұражай 博物館 美術館 博物馆 박물관 muzey müze$ müzesi musée
library: library библиотек кітапхана 図書館 图书馆 도서관 bibliothek kütüphane
festival: festival фестивал 祭り フェスティバル 音楽祭 映画祭 电影节 节日 축제 fest$ flower_show 音楽フェス 艺术节 페스티벌 festspiel 野外フェス アニメフェス フェスタ
tea: tea_ceremony чайн церемон 茶道 茶会 tea_house teahouse tea_room шай_рәсім 茶室 чайный_домик чайная_комната
ikebana: ikebana икебана 生け花 華道 茶道
calligraphy: calligraph каллиграф 書道 书法
origami: origami оригами 折り紙
kimono: kimono кимоно 着物 和服
costume: national_dress costume fashion мода$ ұлттық_киім 民族衣装 ファッション 服装 национальный_костюм национального_костюм национальные_костюм национальных_костюм catwalk fashion_show runway_show показ_мод показа_мод показе_мод модельер дизайнер_одежд сән_апта сән_көрсет ファッションショー 时装 패션 한복 衣装
cuisine: cuisine chef$ restaurant sushi кухн~ повар~ ресторан суши асхана мейрамхана 料理 レストラン 寿司 餐厅 요리 gastronom dish$ dishes gourmet кулинарн гастроном блюд~ блюдо тағам~ シェフ 料理人 板前 グルメ 郷土料理 厨师 美食 餐馆 요리사 음식점 식당 레스토랑 küche$ köche restoran
sumo: sumo сумо сумоист 相撲 力士 十両 幕内 大関 横綱 木瀬 番付 场所 스모
judo: judo дзюдо дзюдоист 柔道 유도
wrestling: wrestl борьб~ борец борцы күрес~ балуан レスリング 摔跤 레슬링
boxing: boxing boxer бокс~ боксер ボクシング 拳击 복싱
karate: karate каратэ~ карате 空手 空手道
football: football soccer world_cup_qualif футбол 足球 サッカー 축구 fußball
basketball: basketball баскетбол basketbol バスケ 篮球 농구
volleyball: volleyball волейбол バレーボール 排球
hockey: hockey хоккей~ хоккеи アイスホッケー ホッケー 冰球
figure-skating: figure_skat фигурн мәнерлеп フィギュアスケート 花样滑冰 피겨
tennis: tennis davis_cup теннис デビス デ杯 テニス 网球 wta$ atp$ pan_pacific
gymnastics: gymnast гимнаст гимнастика 体操 体操
weightlifting: weightlift тяжелоатл ауыр_атлет 重量挙げ 举重
swimming: swim~ плаван жүзу 競泳 游泳
olympics: olympic олимпи 五輪 オリンピック 奥运 올림픽
asian-games: asian_games asiad азиатск_игр азиатских_игр азиада アジア大会 亚运 아시안게임
championship: championship world_title чемпионат чемпион чемпионат 選手権 優勝 锦标赛 冠军 선수권 чемпионы$ дүние_жүзі_чемпион чемпионы 世界選手権 世锦赛 우승 weltmeister şampiyon
medal: medal медал~ медаль 金メダル 銀メダル 銅メダル メダル 金牌 奖牌 메달 golds$ silvers$
coach: coach$ coaches$ тренер~ бапкер жаттықтырушы 監督 コーチ 教练 감독
tournament: basho$ tournament турнир~ жарыс~ 場所 大会 比赛 대회
horse-meat: horse_meat horsemeat конин~ жылқы_ет 馬肉 马肉 말고기
meat: meat$ meats lamb$ mutton beef$ мяс~ баранин ягнят говядин қой_ет ет$ еті$ етін$ сиыр_ет 食肉 羊肉 ラム肉 ラム 牛肉 精肉 肉类 고기 fleisch
livestock: livestock cattle sheep$ veterinar скот~ ветеринар мал$ малдәрігер 畜産 家畜 検疫 畜牧 가축
grain: wheat grain$ flour пшениц зерн~ мук~ бидай астық 小麦 穀物 小麦 谷物 밀
agriculture: agricult farm$ farms$ farmer~ сельск_хоз сельского_хоз агро~ фермер ауыл_шаруаш 農業 農家 農林水産 农业 농업
honey: honey$ мед$ меда$ бал$ 蜂蜜 はちみつ 蜂蜜
food: food$ foods$ продовольств продукт_пит азық-түлік 食品 食料 粮食 食品 식품
fish: fish$ fishery sturgeon рыб~ осетр балық~ 漁業 水産 渔业
health-care: hospital clinic$ doctor$ doctors$ medical medicine больниц клиник врач~ медиц~ аурухана дәрігер емхана 病院 医療 医師 医院 医疗 병원 의료 kasalxona shifokor hastane hôpital krankenhaus ärzte$ arzt$
cancer: cancer oncolog онколог онкол~ рак$ рака$ қатерлі_ісік がん 癌 암 tumour tumor лейкоз лейкеми лейкоз опухол ісік$ обыр 白血病 腫瘍 小児がん 癌症 肿瘤 白血病 암환자 백혈병 krebs kanser
vaccine: vaccin вакцин 疫苗 ワクチン 백신
covid: covid coronavirus pandemi ковид коронавирус пандем コロナ 新冠 코로나
drug: pharma drug$ drugs$ лекарств фармац дәрі-дәрмек 医薬品 製薬 药品 제약 antibiot антибиот medication препарат~ дәрілік таблетк 抗生 薬品 制药 의약품 arznei medikament ilaç
water: drinking_water water_resour water_supply water_manag irrigation водн_ресурс водных_ресурс водоснаб питьев ирригац ауыз_су су_ресурс 水資源 飲料水 灌漑 水资源 灌溉 수자원
aral-sea: aral арал~ アラル 咸海 아랄해
glacier: glacier buzul мөңгү muzlik ледник~ ледников мұздық 氷河 冰川 빙하 gletscher
ecology: ecolog environmental biodivers экологи эколог табиғат қоршаған_орта 環境 生態 生态 环境 환경
forest: forest$ forests tree-plant лес$ леса$ посадк орман~ ағаш_отырғ 植樹 森林 植树 森林
sakura: cherry_tree cherry_bloss 桜 樱花 벚꽃 벚나무 kirschbl cherry_blossoms сакура$ сакуры$ сакуру$ сакуре$ сакурой$ сакураның сакуралар сакурасы sakura$ sakuras
waste: waste$ recycl отход~ мусор~ қалдық қоқыс 廃棄物 リサイクル 垃圾 폐기물
desert: desertif опустын шөлейт 砂漠化 荒漠
animals: snow_leopard saiga сайга~ сайгак барс$ барыс$ ақбөкен киік$ киіктер サイガ ユキヒョウ
prisoners: internee internment prisoner_of_war prisoners_of_war pow$ pows$ военноплен интернир тұтқын~ 抑留 捕虜 战俘 пленн~ военнопленных соғыс_тұтқын シベリア抑留 抑留者 일본군_포로 kriegsgefang 전쟁포로 포로수용 포로로
grave: grave$ graves$ cemeter memorial_serv remains$ кладбищ захорон останк могил~ зират бейіт қорым 墓地 慰霊 墓参 遺骨 慰霊碑 墓地 묘지
testimony: testimon memoir свидетельств воспомин естелік куәлік 証言 手記 证言
archive: archive~ архив~ мұрағат 公文書 史料 档案
second-war: world_war second_world второй_миров екінші_дүниежүз екінші_дүние 戦後 戦争 第二次世界大戦 二战 전쟁
famine-history: repress репресси қуғын-сүргін 弾圧
diaspora: ethnic_kazakh diaspora kazakhs_in_japan этническ_казах қандас диаспор 在日カザフ 侨民
association: association$ society$ ассоциац обществ_друж қауымдаст қоғам$ 協会 親善 协会 友好 협회
election: seçim~ saylov~ wahl$ wahlen$ élection elect$ election~ elected parliamentary_elec выбор~ сайлау~ 選挙 选举 선거
parliament: parliament lawmak senate mazhilis парламент сенат~ мажилис мәжіліс депутат majlis meclis$ meclisi 議会 議員 上院 下院 国会 议会 의회 diet$
constitution: constitut referend конституц референдум 憲法 国民投票 宪法 公投
unrest: riot$ riots$ unrest protest~ беспоряд протест~ наразылық 騒乱 デモ 暴徒 骚乱 시위
csto: csto одкб$ ұқшұ 集団安全保障条約 集安组织
ukraine-war: ukrain украин~ ウクライナ 乌克兰 우크라이나
summit: summit~ leaders'_meet leaders_meet саммит встреча_глав встречи_глав саммиті 首脳会合 サミット 首脳会議 峰会 정상회의 정상회담 gipfel sommet zirve قمة
foreign-ministers: foreign_minister ministers'_meet ministerial министров_иностр министр_иностр министра_иностр министром_иностр министру_иностр министры_иностр глава_мид главы_мид главу_мид главой_мид главе_мид глав_мид глава_внешнеполит глав_внешнеполит тышкы_иштер_мин tashqi_ishlar_vazir dışişleri_bakan сыртқы_істер_мин 外相 外務大臣 外相会合 外长 外務省 외교장관 외무장관 außenminister
phone-call: telephone phone$ phoned by_phone телефон~ созвон телефон_арқ 電話 通电话 通话 통화
cancellation: cancel~ postpone~ called_off отмен~ отложен перенос~ перенес отказал_от отказался_от бас_тарт кейінге 中止 取りやめ 延期 取消 취소 연기
palace: imperial_palace audience palace$ императорск~ дворец дворц~ сарай~ сарайында 皇居 宮殿 御所 皇宫 황궁
emperor: imparator emperor~ empress император~ 天皇 皇后 皇室 天皇 일왕 천황 kaiser$ empereur impérial
crown-prince: crown_prince veliaht kronprinz princess prince$ кронпринц наследн_принц принц~ тақ_мұрагері 皇嗣 秋篠宮 親王 王储
meiji-shrine: meiji shrine мэйдзи мейдзи 明治神宮 神社 明治神宫 신궁
honour-guard: guard_of_honour guard_of_honor honor_guard почетный_карау почетного_карау почетном_карау почетным_карау рота_почетн құрмет_қарау 儀仗 栄誉礼 仪仗队
welcome-ceremony: welcoming_ceremon welcome_ceremon церемони_встреч протокол~ қарсы_алу 歓迎式典 歓迎 欢迎仪式 환영식
press-review: japanese_press japanese_media японской_пресс японские_сми японских_сми жапон_баспас 報道 各紙 日媒
joint-statement: joint_statement совместное_заявл совместного_заявл бірлескен_мәлімд 共同声明 联合声明 공동성명 gemeinsame_erkl déclaration
declaration: declaration$ декларац декларация 宣言 宣言 선언 erklärung
strategic-partnership: strategic_partner стратегическ_партн стратегического_партн стратегическое_партн стратегиялық_серікт 戦略的パートナー 战略伙伴 전략적_동반 expanded_partner расширенн_стратег
memorandum: memorand mou$ меморандум 覚書 备忘录 양해각서
contract: contract$ contracts контракт~ договор~ келісімшарт 契約 合同 계약 vertrag$
embassy: ambassador embass посол$ посла$ послом$ посольств елші~ елшіліг 大使 大使館 使馆 대사 botschaft
consulate: consul$ consulate consulate-gen консул~ консулд 領事 领事 영사
credentials: credential верительн сенім_грамот 信任状 国书
anniversary: anniversar th_year_since годовщин юбиле~ -лет$ летие летия жылдығы жылдыққа мерейтой 周年 周年记念 주년 jahrestag
governor: governor$ akim$ mayor$ аким$ акима$ акимат губернатор мэр$ мэра$ мэром$ мэру$ әкім~ әкімі 知事 市長 州知事 州长 시장$
sister-city: sister_cit twin_cit побратим бауырлас_қала 姉妹都市 友好城市 자매도시
delegation: delegation делегац делегация 代表団 使節団 訪問団 代表团 대표단
small-business: small_compan small_business sme$ smes$ small_and_medium малого_бизн малых_предпр средн_бизн шағын_бизн шағын_және 中小企業 中小企业 중소기업
ranking: ranking ranked index$ рейтинг индекс рейтингі ランキング 指数 順位 排名 순위
survey: survey poll$ polls$ опрос~ сауалнам 世論調査 調査によると 民调
census: population demograph populations населени демограф халық_сан 人口 人口
mongolia: mongol монгол~ моңғол モンゴル 蒙古 몽골
china-topic: xinjiang синьцзян шыңжаң 新疆
russia-topic: moscow putin~ путин~ москв~ プーチン モスクワ 普京
korea-topic: seoul korean корейск сеул~ корея 韓国 韩国 한국
germany-topic: berlin герман~ ドイツ 德国
turkic-states: turkic тюркск түркі テュルク 突厥
sco: sco$ shanghai_cooperation шос$ шанхайск шыұ$ 上海協力機構 上合组织
csis-forum: davos давос~ ダボス 达沃斯
adb: asian_development_bank азиатск_банк азиатского_банк азия_даму_банк アジア開発銀行 亚行 亚洲开发银行
un: united_nations оон$ біріккен_ұлттар бұұ$ 国連 联合国 유엔
unesco: unesco юнеско ユネスコ 教科文组织
human-rights: human_rights прав_человека адам_құқ 人権 人权
women: women$ woman$ женщин~ әйел~ 女性 妇女 여성
children: child$ children kids$ дет$ детей детск~ бала$ балал 子ども 子供 児童 儿童 어린이
youth: youth young_ молодеж жастар 若者 青年 青少年 청년
veteran: veteran~ ветеран 退役
disabled: disabled paralymp инвалид паралимп мүгедек 障害 パラリンピック 残奥
religion: religio buddhis islam~ mosque религи буддий мечет дін~ мешіт 宗教 仏教 モスク 宗教
construction: construct builder~ строител стройк құрылыс 建設 着工 建设 건설 bau$
smart-city: smart_city alatau_city умн_город умный_город ақылды_қала スマートシティ 智慧城市
housing: housing apartment жил~_дом жилье$ тұрғын_үй 住宅 住房
retail: store$ stores$ shop$ shops$ retail~ магазин~ ритейл дүкен 店舗 出店 小売 商店 매장 uniqlo muji
clothing: clothes garment textile одежд~ текстил киім~ тоқыма 衣料 アパレル 繊維 服装 纺织
cosmetics: cosmetic косметик косметика 化粧品 化妆品
crane-line: crane$ cranes кран$ крановая крановую көтергіш クレーン 起重机
cold-store: cold_store refrigerat холодильн мұздатқыш тоңазытқыш 冷凍 冷蔵 冷库
equipment: equipment$ device$ оборудов құрал-жабдық жабдық 機器 機材 设备 장비
donation: donat~ gift$ gifts$ gifted пожертв подарил~ подарок~ подарк~ передал_в_дар сыйға сыйлады$ сыйлап$ сый-сыяпат 寄贈 寄付 贈り物 贈呈 贈った 赠送 赠予 礼物 捐赠 기증 선물 geschenk hediye
volunteers: volunteer волонт еріктілер 協力隊 ボランティア 志愿者 volontär ehrenamt gönüllü 의용 자원봉사
jica-project: technical_cooperation техническ_сотруд техникалық_ынт 技術協力 技术合作
privatisation: privati ipo$ приватиз жекешелен 民営化 上場 私有化
stake: stake$ stakes$ shareholder доля$ долю$ доли$ акционер~ акци~ үлес~ 権益 出資 持ち分 株式 股权 지분 beteiligung
production-start: first_oil start_of_prod started_prod begins_prod добыч~_нач начал~_добыч өндіру 生産開始 商業生産 投产
quota: quota$ quotas квот~ 配额 割当 受け入れ枠 쿼터 kontingent
museum-nomad: nomad~ кочевн көшпенд 遊牧 游牧
horse: horse$ horses$ лошад~ жылқы$ 馬術 騎馬 马匹 乗馬 名馬 野馬追 pony$ stallion жеребец табун$ табуна$ тұлпар арғымақ сәйгүлік 競走馬の 马术 말을_탄 경주마 pferd at_yetiştir
steppe: steppe~ степ~ дала$ 草原 草原
weather: weather forecast snowfall снегопад погод~ ауа_рай 大雪 天気 天气 hydromet гидромет казгидромет қазгидромет синоптик 天気予報 気象庁 气象 기상
landmine: landmine demining разминир 地雷 排雷
aid-ukraine: humanitarian гуманитар ізгілік 人道支援 人道 인도적
cooperation-council: council$ совет$ совета$ кеңес$ кеңесі 委員会 理事会
mission: mission$ missions миссия миссию миссии ミッション 考察团
interview: interview интервью сұхбат インタビュー 专访 인터뷰
speech: speech keynote lecture речь$ лекци~ дәріс 講演 演説 演讲 강연
op-ed: op-ed opinion commentary analyst мнение колонка пікір сарапшы 社説 論説 評論 评论 칼럼
tungsten: tungsten wolfram вольфрам タングステン 钨 텅스텐
niobium: niobium ниоби ニオブ 铌
zinc-lead: zinc цинк~ мырыш 亜鉛 锌
phosphate: phosphate fertili фосфат удобрен тыңайтқыш 肥料 リン鉱石 化肥
chemicals: chemical$ chemicals petrochem polymer химзавод нефтехим полимер химия_өнд 化学 石油化学 化工 화학
ammonia: ammonia аммиак アンモニア 氨
geothermal: geotherm геотерм термальн 地熱 地热
hydropower: hydropower hydroelectr гэс$ гидроэлектр су_электр 水力 水电
grid: power_grid electricity_grid substation transmission_line подстанц энергосет энергосистем электросет 送電 変電 电网 변전
heating: heating heat_pump boiler отоплен котел$ котла$ тэц$ тепловой_насос тепловых_насос жылыту жэо$ ボイラー 暖房 ヒートポンプ 熱電 供暖 热泵 열펌프 wärmepump
turbine: turbine турбин~ タービン 涡轮 터빈
reactor: reactor реактор~ 原子炉 反应堆 원자로
pipeline: pipeline трубопров нефтепров газопров құбыр~ パイプライン 管道 송유관 ガスパイプライン ガスパイプ
drilling: drill$ drilling borehole oil_well скважин~ бурен ұңғыма 井戸 掘削 ボーリング 試掘 钻井 시추
offshore: offshore шельф~ 海上油田 鉱区
isotope: isotope изотоп 同位体 アイソトープ アクチニウム
dump-truck: dump_truck excavator самосвал экскаватор карьерн ダンプ 建設機械 ショベル 建機
tyre: tyre$ tyres tire$ tires шина$ шины$ шин$ шинн шинный タイヤ 轮胎
motorcycle: motorcycl мотоцикл バイク 二輪
wagon: wagon вагон 貨車 車両 车厢 车皮 화차 waggon
magnet-train: maglev bullet_train shinkansen синкансэн магнитн_поду リニア 新幹線 新干线 신칸센
driver: driver~ водител жүргізуш 運転手 运转手 司机 운전
shipyard: shipyard shipbuild верф~ судостро судоверф кеме_жаса 造船 造船 조선소 조선업 werft
drone: drone~ беспилотн дрон~ 無人機 ドローン 无人机 드론 ұшқышсыз
helicopter: helicopter вертолет тікұшақ ヘリコプター 直升机 헬기 hubschrauber hélicoptère vertolyot helikopter
telecom: telecom 5g$ mobile_operator связ$ мобильн_связ байланыс_опер 通信 电信 통신
e-government: e-gov egov digital_agency электронн_правит электронды_үкімет 電子政府 デジタル庁
fintech: fintech финтех digital_yen digital_tenge цифровой_тенге цифрового_тенге цифровом_тенге цифрлық_теңге 電子決済 フィンテック デジタル通貨 金融科技 핀테크
game: video_game esport киберспорт eスポーツ ゲーム компьютерная_игр компьютерной_игр компьютерную_игр компьютерные_игр компьютерных_игр видеоигр бейнеойын gamer геймер геймдев 电竞 游戏 게임 e스포츠
dry-port: dry_port сухой_порт сухого_порт құрғақ_порт 乾港 ドライポート 陆港
warehouse: warehouse склад~ қойма 倉庫 仓库
border-crossing: border_post border_crossing checkpoint погранпереход пропускн_пункт 検問 口岸
currency: currency yen_rate exchange_rate валют~ курс_тенге 為替 通貨
debt: debts government_debt долг~ госдолг борыш қарыз 債務 债务
budget: budget бюджет 予算 预算
inflation: inflation инфляц 物価 インフレ 通胀
trade-turnover: trade_turnover bilateral_trade trade_between turnover товарооборот взаимн_торгов тауар_айналым сауда_көлем 貿易額 貿易高 贸易额 무역액
market-access: opens_market market_access ввоз~ разрешил_ввоз 輸入解禁 解禁
tender: tender~ winning_bid bid$ bids тендер~ 入札 落札 招标
patent: patent патент~ trademark товарный_знак товарного_знак товарных_знак 特許 商標 专利 商标 특허 상표
franchise: franchis франшиз франчайз フランチャイズ 加盟店 特许经营 프랜차이즈 가맹점
lawsuit: lawsuit arbitrat sued$ sues$ иск$ иска$ иски$ исков$ арбитраж талап-арыз талап_арыз сотқа_бер 訴訟 提訴 仲裁 诉讼 起诉 소송 제소 klage$ schiedsgericht
fraud: fraud swindl мошен алаяқ 詐欺 诈骗 사기 scam$ scams scammer con_artist conned лохотрон аферист алданған 振り込め だまし取 騙し取 騙され 骗局 被骗 보이스피싱 betrug dolandır
smuggling: smuggl contraband контрабанд 密輸 走私 밀수
extradition: extradit hand-over_of prisoners_transfer экстрадиц осужденн сотталған 引き渡し 受刑者 引渡 移送 引渡
interpol: interpol интерпол 国際手配
corruption: corrupt bribe коррупц взятк взяточ подкуп жемқор пара_ал парақор 汚職 贈賄 収賄 腐败 贿赂 부패 뇌물 korruption bestech
missing: missing$ has_not_been_heard search_for пропал~ пропавш жоғал 遭難 行方不明 失踪 실종 disappeared пропавшего без_вести хабарсыз_кет із-түзсіз 失联 走失 vermisst kayıp
mountain: mountain climber alpin альпинист вершин~ пик$ шың$ шыңы альпинис 登山 山脈 登山家 登山者 山岳 爬山 등산 mountaineer восхожден тауға_шық bergsteiger alpinist dağcı
hot-spring: hot_spring onsen онсэн 温泉 온천 thermalquell kaplıca
avalanche: avalanche mudflow landslide лавин~ сель$ селя$ сели$ селев оползн көшкін 雪崩 土石流 土砂 滑坡 mudslide оползень 土砂崩れ 泥石流 산사태 눈사태 lawine erdrutsch heyelan
typhoon: typhoon тайфун 台風 台风 태풍 тайфун~ taifun tayfun
cold-wave: frost$ frosts cold_snap мороз~ аяз~ 寒波 氷点下 寒潮 extreme_cold dzud джут~ жұт$ ゾド 寒雪害 寒害 한파 kältewelle
condolence: condolence соболезн көңіл_айт 弔電 お悔やみ 慰问 condolences көңіл_айтты 吊唁 唁电 조전 beileid taziye
congratulation: congratulat telegram поздрав телеграмм құттықта 祝電 祝意 贺电
order-medal: order_of the_order орден~ государственн_наград 勲章 叙勲 叙勋
farewell: farewell end_of_mission leaves_post завершает_миссию прощальн миссиясын_аяқта 離任 離任
honorary-consul: honorary_consul почетн_консул почетного_консул почетное_консул құрметті_консул 名誉領事 名誉総領事
trade-house: trade_house trade_office торговый_дом торгпред сауда_үйі 通商拠点 貿易事務所
sister-university: branch_campus campus~ филиал~ кампус бөлімше 分校 キャンパス 分校
rector: rector ректор~ 学長 总长 총장
professor: professor профессор 教授 名誉教授
textbook: textbook dictionary учебник~ словар~ оқулық сөздік 教科書 辞典 词典
lesson: lesson$ lessons урок$ уроки$ уроков сабақ 授業 授業研究
olympiad: olympiad contest competition олимпиад$ олимпиады$ олимпиаде$ конкурс~ байқау сайыс~ コンクール コンテスト 大会で優勝 竞赛
speech-contest: speech_contest конкурс_речи конкурсе_речи конкурса_речи конкурсе_японской 弁論大会 スピーチコンテスト
doctorate: doctora degree honorary_doctor докторск почетный_доктор доктор_атағ 博士 名誉博士
kindergarten: kindergarten детский_сад детсад балабақша 幼稚園 保育 детского_сад детском_сад детских_сад детские_сад бөбекжай preschool nursery_school 幼儿园 유치원 어린이집 kindergärt anaokul 保育園
elderly: elderly old_people пожил~ престарел қарттар 高齢者 老人 pensioner retiree senior_citizen old_age пенсионер зейнеткер қария 年金受給 お年寄り 退職者 老年人 退休 노인 고령자 연금수급 rentner emekli
nurse: hamshira hemşire nurse$ nurses медсест медбике 看護師 护士 медицинская_сест медицинской_сест медицинских_сест медицинские_сест медицинскую_сест медбрат мейірбике мейіргер 간호사 krankenschwester
surgery: surgery surgeon операци~_на хирург~ операция_жаса 手術 外科 手术 operated_on operation_on прооперир операционная операционной_хирург хирургическ отадан ота_жаса 执刀 수술 chirurg ameliyat
tomograph: tomograph mri$ ct$ томограф 診断装置 ＭＲＩ
thyroid: thyroid щитовидн қалқанша 甲状腺
leprosy: leprosy лепр~ ハンセン病 лепрозор
traditional-medicine: acupunctur shiatsu иглоукал 鍼灸 指圧 漢方 针灸
sauna-bath: bathhouse банный баня$ сауна 銭湯
apple: apple$ apples orchard яблок~ яблон~ апорт алма$ алманың алма_ағаш りんご リンゴ 林檎 苹果 사과 apfel elma$
saplings: sapling seedling саженц~ саженец көшет~ 苗木 苗を の苗 树苗 묘목 planting_trees 植木 묘목을 setzling fidan
tulip: tulip тюльпан қызғалдақ チューリップ 郁金香
garden: garden$ gardens botanical ботанический_сад сады$ ботаническ саябақ~ 庭園 植物園 花博 公园 花园
seaweed: seaweed водоросл 海藻
rice: rice$ рис$ риса$ рисов күріш 米作 稲作 コメ コシヒカリ 水稲 大米 쌀
soy: soy$ soybean соя$ сои$ 大豆 大豆
fruit: fruit$ fruits melon cherry_exp фрукт~ дын~ жеміс~ 果物 メロン 水果
vegetable-oil: sunflower подсолнечн рапс 菜種 ひまわり
sugar-salt: confection chocolate кондитер шоколад 菓子 チョコレート
tea-drink: beverage напитк~ сусын 飲料
dairy: dairy milk$ koumiss молок~ молочн кумыс қымыз сүт$ 乳製品 馬乳酒 牛乳
camel: camel верблю түйе$ ラクダ 骆驼 двугорб верблюд түйелер ラクダ乳 双峰驼 낙타 kamel$ kamele deve$
eagle: eagle$ falcon беркут бүркіт 鷹匠 イヌワシ 鷹狩り соколы$ сокола$ соколин балобан кречет ителгі сұңқар$ бүркітші hunting_with_eagle 鷹の ハヤブサ 猎鹰 金雕 독수리 매사냥
snow-leopard: snow_leopard ирбис қар_барыс ユキヒョウ 雪豹 снежный_барс снежного_барса снежные_барсы снежных_барсов снежному_барсу ілбіс
antelope: saiga~ saigas antelope сайгак~ ақбөкен~ киік~ サイガ 高鼻羚羊
crane-bird: crane_bird тырна$ タンチョウ 鶴 журавль$ журавля$ журавли$ журавлей$ стерх cranes_nest тырналар 丹顶鹤 두루미
dog: dog$ dogs rescue_dog собак~ иттер 救助犬 柴犬 秋田犬 puppy puppies щенк~ щенок күшік$ алабай тобет canine служебн_собак кинолог 狗狗 导盲犬 警犬 盲導犬 警察犬 愛犬 犬の 강아지 반려견 hund$ hunde köpek
saxaul: saxaul саксаул сексеуіл サクサウール 梭梭 saksovul saxaoul
sandstorm: sandstorm dust_storm 砂嵐 黄砂 пыльная_буря пыльную_бурю пыльной_бур пыльные_бур пыльных_бур шаңды_дауыл құмды_дауыл 沙尘 황사
air-pollution: smog air_pollution смог$ 大気汚染 雾霾 загрязнение_воздух загрязнения_воздух загрязнению_воздух загрязненность_воздух ауаның_ластан ауа_ластан 대기오염 미세먼지 大气污染
sewage: sewage wastewater очистн_сооруж сточн 下水 污水
lake: lake$ balkhash озер~ көл$ көлі$ көлінің көліне$ көлінде көлінен 湖の 湖を バルハシ
river: river$ rivers река$ реки$ реке$ өзен~ 河川 河流
golden-man: golden_man saka$ scyth золотой_человек золотого_человек сакск алтын_адам сақтар 黄金人間 スキタイ サカ族 金人
kurgan: burial_mound kurgan курган обасы 古墳
manuscript: manuscript diary chronicle рукопис дневник~ қолжазба күнделік 日記 写本 古文書 手稿
inscription: inscription runic orkhon руническ орхон 碑文 突厥 碑铭
buddhism: buddhis monk$ monks буддий монах~ ғибадатхана 仏教 僧侶 寺院 佛教
sculpture: sculptur statue monument скульптур памятник~ ескерткіш мүсін 彫刻 記念碑 石碑 像が 雕塑 조각
ceramics: ceramic potter kiln керамик гончар қыш$ 陶芸 陶器 陶瓷
carpet-felt: felt$ carpet yurt войлок ковер ковры юрт~ киіз_үй киіз フェルト 絨毯 天幕 毡房
stamp: stamps postage марка$ марке$ марку$ 切手 邮票 почтовая_марка почтовую_марку почтовые_марки почтовых_марок почтовой_марк пошта_марка
coin: coin$ coins commemorative_coin монет~ 記念硬貨 コイン
puppet: puppet кукольн қуыршақ 人形劇 木偶 қуыршақ_театр кукольный_театр кукольного_театр 木偶戏 인형극
circus: circus цирк~ サーカス цирк 马戏 杂技 서커스 zirkus
choir: choir хор$ хора$ хором 合唱
pianist: pianist violin пианист скрипач фортепиано ピアニスト バイオリン ピアノ 钢琴 violinist cellist скрипк~ виолончел домбырашы скрипка 演奏家 小提琴 피아노 바이올린 piano$ geige keman
director: film_director режиссер~ 監督の 導演 导演 film-maker filmmaker кинорежиссер режиссер кинорежиссура 映画監督 감독이_연출
premiere: premiere премьера_фильм премьера_спек премьера_опер премьера_балет премьера_состо премьерн~ премьерный тұсаукес 初演 封切り 首映
translation: translat переводчик~ переводч аударма~ аудармашы 翻訳 新訳 訳者 译者 переводе_на translated тәржіма аударылған 邦訳 翻訳者 译本 번역 übersetz çeviri перевела_ переведен$ переведены
poet: poet$ poets poem poetry поэт~ стих~ ақын~ өлең~ 詩人 詩集 诗人 시인
writer: writer novelist писател жазушы 作家 小説家
journalist: journalist reporter журналист тілші 記者 特派員 correspondent корреспондент журналистка 记者 journalis gazeteci
television: television broadcast tv_series телевид сериал телеарна テレビ番組 ドラマ 电视剧 tv_channel tv_drama soap_opera телеканал телепередач телесериал тв-шоу dorama дорам~ дорама テレビ局 番組 連続ドラマ 大河ドラマ 电视台 방송 드라마 fernseh dizi$
wedding: wedding marry$ marries marriage свадьб женится женился үйлен үйлену_той 結婚 披露宴 婚礼 결혼 married$ weds$ nuptial свадеб брак$ брака$ браке$ бракосоч неке$ некеге некелер некелес үйлену 結婚式 挙式 入籍 婚姻 결혼식 혼인 hochzeit heirat düğün nikâh
birthday: birthday день_рожд днем_рожд туған_күн 誕生日 生日 дня_рожд дню_рожд туған_күні 생일 geburtstag
injury-sport: knee$ ligament withdraw травм_колен снялся_с жарақат_ал 休場 じん帯 負傷欠場 伤退 injured_knee torn_ligament сломал_ног разрыв_связ получил_травму 全治 靭帯 受伤退赛 부상으로 kreuzband
promotion-sport: promoted makuuchi juryo sekiwake повышен дебют~ 新入幕 昇進 関脇 小結 初優勝
training-camp: training_camp сборы$ учебно-трен оқу-жаттығу 合宿 强化训练
friendly-match: friendly_match товарищеск жолдастық_кезд 親善試合 国際親善 友谊赛 a_friendly friendlies
ski: ski$ skier ski_jump лыж~ шаңғы スキー選手 スキー連盟 滑雪
skating: speed_skat конькобеж коньки スケート 速滑 каток$ катке$ мұз_айдын スケートリンク アイスリンク 溜冰 빙상
cycling: cyclist cycling велогон велосип 自転車 自行车
archery: archery стрельб_из_лука садақ 弓道 アーチェリー
table-tennis: table_tennis 卓球 乒乓 настольный_теннис настольного_теннис настольному_теннис настольном_теннис үстел_теннис 탁구
chess: chess$ шахмат 将棋 チェス 国际象棋
go-game: shogi игра_го 囲碁
marathon: marathon марафон マラソン 马拉松
paralympic: paralymp паралимп パラリンピック 残奥会
kokpar: kokpar kokboru horse_game кокпар көкпар コクパル
fire-engine: fire_engine firemen firefighter пожарные$ өрт_сөндір 消防車 消防 消防车 пожарная_маш пожарной_маш пожарную_маш пожарные_маш пожарных_маш пожарными_маш пожарных$ fire_truck fire_brigade fire_station өрт_сөндіру_көлі өрт_сөндіруші 消防士 消防隊 소방
gun-crime: murder stabb убийств~ кісі_өлтір 殺人 刺殺 homicide slain mordfall убил$ убила$ убит$ убиты$ убита$ өлтірген өлтірді өлтіріп 殺害 刺され 遺体 谋杀 杀人 遇害 살인 살해 cinayet mordverd
reception: reception banquet dinner lunch toast прием_в торжественн_обед ужин~ қабылдау_өткіз дастарқан 晩餐 晩さん 夕食会 昼食会 歓迎会 宴会 国宴 만찬
tree-planting: planted_a_tree plants_a_tree посадил_дерев ағаш_отырғыз 記念植樹 植樹 植树
inter-parliament: friendship_league parliamentary_friend лига_дружб депутатск_групп достық_лига 議員連盟 友好議連 议员联盟 лиги_дружб лигой_дружб лигу_дружб лиге_дружб
consultations: political_consult consultations консультац саяси_кеңес 政務協議 磋商
hotline: hotline прямая_линия 連絡線 热线
investment-agreement: investment_agreement investment_treaty защите_инвест соглашение_о_инвест 投資協定 投资协定
social-insurance: social_security pension социальн_обеспеч пенсион зейнетақ 社会保障 年金
visa-free: visa-free without_a_visa without_visa visa_waiver безвиз безвизов визасыз 査証免除 ビザ免除 免签 무비자
visa-fee: visa_fee fee_for сбор_за_виз консульск_сбор 査証手数料 ビザ手数料
consular-protect: citizens_abroad гражданина_японии японских_граждан 邦人
guides: guide$ guides tour_operator туроператор турагент гид$ 旅行会社 ガイド
taiwan: taiwan тайван 台湾 대만
middle-east: iran$ israel gaza red_sea ормуз иран~ израил 中東 イラン 紅海 红海
north-korea: north_korea pyongyang abductee abduction_issue кндр$ северн_коре солтүстік_коре 北朝鮮 拉致問題 拉致被害 朝鲜 북한
nuclear-security: iaea magatэ магатэ iaea атэха 国際原子力機関 核不拡散 国际原子能
nonproliferation: nonprolif non-prolif test_site полигон~ ctbto двзяи 核実験場 核不拡散 试验场
ban-treaty: ban_treaty tpnw$ запрещении_ядер тыйым_салу_туралы_шарт 核兵器禁止条約 核禁 禁止核武器
bell-peace: peace_bell peace_park memorial_park парк_мира мира_парк бейбітшілік_саяб 平和の鐘 平和記念 原爆慰霊
drowning: drown rescued_a_child утонул спас_ребен суға_бат 溺れ おぼれ 川に落ち утонули утонула утонувш тонул тонущ suffocat суға_кет суға_батып 水難 溺死 溺水 익사 ertrunken boğul
commodity-price: price_of oil_price дорожает баррел~ баға~ 原油価格 値上がり 油价
output-fall: output_cut lower_output снижени_добыч 減産 减产
maintenance: repairs repaired maintenance overhaul ремонт~ жөндеу 改修 修理 定期修理 修缮
subsidiary: subsidiary representative_office opens_office представительств өкілдік 駐在員事務所 現地法人 事務所を 代表处
merger: merger~ acquisition takeover слияни поглощен поглотит бірігу_ қосып_алу 合併 経営統合 買収 合并 并购 收购 인수 합병 fusionn übernahme
bankruptcy: bankrupt insolven банкрот 破産 倒産 経営破綻 民事再生 破产 파산 도산 insolvenz faillite iflas
strike: on_strike strikers$ strike_over забастов ереуіл ストライキ スト入り 罢工 파업 streik$ grève$
wage: wage$ wages salary salaries pay_rise зарплат заработной_плат заработная_плат оклад~ жалақы еңбекақы 賃金 給与 賃上げ 给料 工资 薪资 임금 월급 gehalt$ löhne
job-fair: job_fair vacanc ярмарк_ваканс бос_жұмыс 就職説明会 求人
tax-treaty: tax_treaty royalt налогов_конвенц налоговой_конвенц роялти 租税条約 使用料 税收协定
`;
